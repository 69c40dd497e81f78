import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusteredMedian } from './clustered-median'

const ranksTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)
const alone = (index: number) => index

describe('the median of values in clusters', () => {
  test.each([
    [10, 2, 9],
    [20, 6, 15],
    [30, 10, 21],
    [100, 40, 61],
  ])('of %d values of their own is between the ranks of the binomial, %d and %d (method.md 3.3)', (n, low, high) => {
    expect(clusteredMedian(ranksTo(n), alone)?.interval).toEqual({ low, high })
  })

  test('is one of the values, the lower of two in the middle', () => {
    expect(clusteredMedian([4, 1, 3, 2], alone)?.value).toBe(2)
    expect(clusteredMedian([], alone)).toBeNull()
  })

  test('is known no better for values that are told again by the same cluster', () => {
    const values = ranksTo(30)
    const thrice = [...values, ...values, ...values]
    const { low, high } = clusteredMedian(thrice, (index) => index % 30)?.interval ?? { low: 0, high: 0 }
    expect([low, high]).toEqual([10, 21])
  })

  test('has no limits for one cluster, nor for too few values', () => {
    expect(clusteredMedian(ranksTo(50), () => 'one')).toEqual({ n: 50, value: 25, interval: null })
    expect(clusteredMedian([1, 2, 3, 4], alone)?.interval).toBeNull()
  })

  test('lies within its limits, in any order', () => {
    const anyValues = fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(anyValues, (rows) => {
        const of = (some: typeof rows) =>
          clusteredMedian(
            some.map(([value]) => value),
            (index) => some[index]?.[1] ?? 0,
          )
        const found = of(rows)
        expect(of([...rows].reverse())).toEqual(found)
        if (!found?.interval) return
        expect(found.interval.low).toBeLessThanOrEqual(found.value)
        expect(found.interval.high).toBeGreaterThanOrEqual(found.value)
      }),
    )
  })
})
