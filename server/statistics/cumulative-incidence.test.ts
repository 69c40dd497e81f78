import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cumulativeIncidence } from './cumulative-incidence'
import { kaplanMeier, stepAt } from './kaplan-meier'
import { anyWaits, TEN_WAITS_TWO_LEFT, tableOf, type Wait, waitsOf } from './testing'

const notWaiting = (waits: readonly Wait[], ms: number) => 1 - (stepAt(kaplanMeier(tableOf(waits)), ms)?.waiting ?? 1)

describe('the chance of a reply where some customers leave', () => {
  test('of ten waits by 120 minutes is 53.3 %, less than the 56.25 % of counting leavers as waiting', () => {
    expect(cumulativeIncidence(tableOf(TEN_WAITS_TWO_LEFT), 120)).toBeCloseTo(0.533, 3)
    expect(notWaiting(TEN_WAITS_TWO_LEFT, 120)).toBeCloseTo(0.5625, 10)
  })

  test.each([
    ['before the first reply', '5, 9', 4, 0],
    ['at the reply itself', '5, 9', 5, 0.5],
    ['after all of them', '5, 9', 10, 1],
    ['when everybody left', '5x, 9x', 10, 0],
    ['when one leaves at the moment at which another is answered', '5, 5x', 5, 0.5],
    ['when one is never answered', '5, never', 99, 0.5],
  ])('%s', (_, drawing, ms, expected) => {
    expect(cumulativeIncidence(tableOf(waitsOf(drawing)), ms)).toBeCloseTo(expected, 12)
  })

  test('is 0 without waits', () => {
    expect(cumulativeIncidence(tableOf([]), 10)).toBe(0)
  })

  test('is a share, never more than with leavers counted as waiting, and the same where nobody left', () => {
    fc.assert(
      fc.property(anyWaits, fc.nat(60), (waits, ms) => {
        const chance = cumulativeIncidence(tableOf(waits), ms)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(notWaiting(waits, ms) + 1e-9)
        const loyal = waits.filter(({ event }) => event !== 'left')
        expect(cumulativeIncidence(tableOf(loyal), ms)).toBeCloseTo(notWaiting(loyal, ms), 9)
      }),
    )
  })
})
