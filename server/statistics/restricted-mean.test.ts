import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restrictedMean } from './restricted-mean'
import { answeredWaits, anyWaits, REMISSIONS, TEN_WAITS, tableOf, waitsOf } from './testing'

describe('the mean wait up to a horizon', () => {
  test.each([
    [35, 23.287, 2.827],
    [24, 18.357, 1.637],
  ])('of the remissions under 6-MP up to %d weeks is %d, give or take %d', (horizon, mean, standardError) => {
    const result = restrictedMean(tableOf(REMISSIONS), horizon)
    expect(result?.meanMs).toBeCloseTo(mean, 3)
    expect(result?.standardErrorMs).toBeCloseTo(standardError, 3)
    expect(result?.horizonMs).toBe(horizon)
  })

  test('of ten waits up to 240 minutes is 95.28, where the answered ones alone would say 72.75', () => {
    expect(restrictedMean(tableOf(TEN_WAITS), 240)?.meanMs).toBeCloseTo(95.28, 2)
  })

  test.each([
    ['the horizon asked for, where everybody was answered before', '2, 4', 10, { meanMs: 3, horizonMs: 10 }],
    ['the horizon asked for, where a wait is without end', '2, never', 10, { meanMs: 6, horizonMs: 10 }],
    ['the longest wait, where the rest is unknown', '2, 8+', 10, { meanMs: 5, horizonMs: 8 }],
    ['nothing before the first reply but the horizon itself', '20, 30', 10, { meanMs: 10, horizonMs: 10 }],
    ['a reply at the horizon itself takes nothing away', '10, 20', 10, { meanMs: 10, horizonMs: 10 }],
  ])('goes as far as %s', (_, drawing, horizon, expected) => {
    expect(restrictedMean(tableOf(waitsOf(drawing)), horizon)).toMatchObject(expected)
  })

  test.each([
    ['there is no wait', []],
    ['all have only just begun', waitsOf('0+, 0+')],
  ])('is nothing where %s', (_, waits) => {
    expect(restrictedMean(tableOf(waits), 10)).toBeNull()
  })

  test('is the plain mean of the waits, each cut at the horizon, when nothing else is cut off', () => {
    fc.assert(
      fc.property(answeredWaits, fc.integer({ min: 1, max: 60 }), (waits, horizon) => {
        const plain = waits.reduce((sum, { ms }) => sum + Math.min(ms ?? 0, horizon), 0) / waits.length
        expect(restrictedMean(tableOf(waits), horizon)?.meanMs).toBeCloseTo(plain, 9)
      }),
    )
  })

  test('is never above the horizon nor below 0', () => {
    fc.assert(
      fc.property(anyWaits, fc.integer({ min: 1, max: 60 }), (waits, horizon) => {
        const result = restrictedMean(tableOf(waits), horizon)
        if (result === null) return
        expect(result.meanMs).toBeGreaterThanOrEqual(0)
        expect(result.meanMs).toBeLessThanOrEqual(result.horizonMs + 1e-9)
      }),
    )
  })
})
