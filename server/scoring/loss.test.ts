import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { formatLoss, gradedLoss } from './loss'

describe('the graded loss of a wait (method.md 8.2)', () => {
  test.each([
    [0, 0],
    [999, 0],
    [1000, 0],
    [1001, 721],
    [1500, 292_481],
    [2000, 500_000],
    [3000, 792_481],
    [3999, 999_820],
    [4000, FULL_LOSS],
    [1_000_000_000, FULL_LOSS],
  ])('a wait of %d ms against a target of one second costs %d millionths', (waitMs, loss) => {
    expect(gradedLoss(waitMs, 1000)).toBe(loss)
  })

  test('agrees with log2 to a millionth, stays within bounds and never falls as the wait grows', () => {
    const duration = fc.integer({ min: 1, max: 10 ** 9 })
    fc.assert(
      fc.property(duration, duration, (waitMs, targetMs) => {
        const loss = gradedLoss(waitMs, targetMs)
        const expected = Math.min(1, Math.max(0, Math.log2(waitMs / targetMs) / 2)) * FULL_LOSS
        expect(Number.isInteger(loss)).toBe(true)
        expect(Math.abs(loss - expected)).toBeLessThanOrEqual(0.5 + 1e-6)
        expect(gradedLoss(waitMs + 1, targetMs)).toBeGreaterThanOrEqual(loss)
      }),
    )
  })
})

test.each([
  [0, '0.00'],
  [4999, '0.00'],
  [5000, '0.01'],
  [292_481, '0.29'],
  [994_999, '0.99'],
  [995_000, '1.00'],
  [FULL_LOSS, '1.00'],
])('a loss of %d millionths reads "%s"', (loss, words) => {
  expect(formatLoss(loss)).toBe(words)
})
