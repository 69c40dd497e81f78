import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusteredMedian } from './clustered-median'
import { type WeightedStratum, woodruff } from './woodruff'

const A = { weight: 0.7, values: [2, 4, 5, 7, 9, 12, 15, 20, 33, 60] }
const B = { weight: 0.3, values: [1, 1, 2, 3, 4, 6, 8, 10, 14, 40] }
const ranksTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

const anyStrata = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), values: fc.array(fc.nat(40), { maxLength: 30 }) }),
  { maxLength: 4 },
)
const anyQ = fc.integer({ min: 1, max: 19 }).map((twentieths) => twentieths / 20)

/** The weighted share of values at or below a value, by counting. */
function shareAtMost(strata: readonly WeightedStratum[], limit: number): number {
  const counted = strata.filter(({ values }) => values.length > 0)
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
  return counted.reduce((sum, { weight, values }) => {
    const atMost = Array.from(values).filter((value) => value <= limit).length
    return sum + (weight / whole) * (atMost / values.length)
  }, 0)
}

describe('quantile of waits with a given mix', () => {
  test('A of .7 and B of .3: the median is 9, between 4 and 15, and the 90th percentile 33 (method.md 3.3)', () => {
    const median = woodruff([A, B], 0.5)
    expect(median).toMatchObject({ n: 20, value: 9, interval: { low: 4, high: 15 } })
    expect(median?.standardError).toBeCloseTo(0.1189, 4)
    expect(shareAtMost([A, B], 9)).toBeCloseTo(0.56, 12)
    expect(woodruff([A, B], 0.9)?.value).toBe(33)
  })

  test('of one stratum it is the nearest-rank median with the limits of independent values', () => {
    for (const n of [20, 30, 100]) {
      const alone = clusteredMedian(ranksTo(n), (index) => index)
      const found = woodruff([{ weight: 1, values: ranksTo(n) }], 0.5)
      expect(found?.value).toBe(alone?.value)
      expect(Math.abs((found?.interval?.low ?? 0) - (alone?.interval?.low ?? 9))).toBeLessThanOrEqual(1)
      expect(Math.abs((found?.interval?.high ?? 0) - (alone?.interval?.high ?? 9))).toBeLessThanOrEqual(1)
    }
  })

  test('replies that resemble each other four times as much make the error twice as large', () => {
    const plain = woodruff([A, B], 0.5)
    const alike = woodruff([A, B], 0.5, { designEffect: 4 })
    expect(alike?.standardError).toBeCloseTo(2 * (plain?.standardError ?? 0), 12)
    expect(alike?.interval?.low).toBeLessThan(plain?.interval?.low ?? 0)
    expect(alike?.interval?.high).toBeGreaterThan(plain?.interval?.high ?? Infinity)
  })

  test('waits without an answer are longer than any', () => {
    const someUnanswered = { weight: 1, values: [...ranksTo(80), ...ranksTo(20).map(() => Number.POSITIVE_INFINITY)] }
    expect(woodruff([someUnanswered], 0.5)).toMatchObject({ value: 50, interval: { low: 41, high: 60 } })
    expect(woodruff([someUnanswered], 0.9)).toMatchObject({ value: Number.POSITIVE_INFINITY, interval: null })
  })

  test('too few values, or none that differ, have no limits, and nothing has no quantile', () => {
    expect(woodruff([{ weight: 1, values: [1, 2, 3] }], 0.5)).toMatchObject({ value: 2, interval: null })
    expect(woodruff([{ weight: 1, values: [5, 5, 5, 5] }], 0.5)).toMatchObject({ value: 5, interval: null })
    expect(woodruff([{ weight: 1, values: [] }], 0.5)).toBeNull()
    expect(woodruff([{ weight: 0, values: [1] }], 0.5)).toBeNull()
    expect(woodruff([], 0.5)).toBeNull()
  })

  test('is the smallest value that the share is at or below, within its limits, in any order', () => {
    fc.assert(
      fc.property(anyStrata, anyQ, (strata, q) => {
        const found = woodruff(strata, q)
        const turned = strata.map(({ weight, values }) => ({ weight, values: [...values].reverse() })).reverse()
        expect(woodruff(turned, q)).toEqual(found)
        if (found === null) return
        expect(shareAtMost(strata, found.value)).toBeGreaterThanOrEqual(q - 1e-8)
        expect(shareAtMost(strata, found.value - 1)).toBeLessThan(q)
        expect(found.interval?.low ?? 0).toBeLessThanOrEqual(found.value)
        expect(found.interval?.high ?? Infinity).toBeGreaterThanOrEqual(found.value)
      }),
    )
  })
})
