import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderStatistic } from './order-statistic'

describe('the ranks between which a quantile lies', () => {
  // Checked with sums of exact fractions (Python's Fraction), digit for digit.
  test.each([
    [6, 0.5, 1, 6, 0.96875],
    [10, 0.5, 2, 9, 0.978515625],
    [20, 0.5, 6, 15, 0.9586105347],
    [30, 0.5, 10, 21, 0.9572260547],
    [100, 0.5, 40, 61, 0.9647997998],
    [36, 0.9, 29, 36, 0.9539621052],
    [50, 0.9, 41, 50, 0.9703082891],
    [100, 0.9, 84, 96, 0.9556901072],
    [1000, 0.9, 881, 919, 0.9549071811],
    [17, 0.25, 1, 9, 0.9800982738],
    [250, 0.75, 174, 202, 0.9594755902],
    [1001, 0.95, 937, 965, 0.958058087],
  ])('of %d, for the %d quantile, are %d and %d, sure to %d', (n, q, low, high, coverage) => {
    const found = orderStatistic(n, q)
    expect(found).toMatchObject({ low, high })
    expect(found?.coverage).toBeCloseTo(coverage, 9)
  })

  test('are nearer each other for less confidence', () => {
    expect(orderStatistic(30, 0.5, 0.9)).toMatchObject({ low: 11, high: 20 })
  })

  test.each([
    [0, 0.5],
    [5, 0.5],
    [35, 0.9],
    [17, 0.1],
  ])('do not bound on both sides of %d the %d quantile', (n, q) => {
    expect(orderStatistic(n, q)).toBeNull()
  })

  test('hold the nearest-rank quantile, are as sure as asked, and turn round with the values', () => {
    const anyQ = fc.integer({ min: 1, max: 19 }).map((twentieths) => twentieths / 20)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), anyQ, (n, q) => {
        const found = orderStatistic(n, q)
        const turned = orderStatistic(n, 1 - q)
        if (found === null) {
          expect(turned).toBeNull()
          return
        }
        expect(found.coverage).toBeGreaterThanOrEqual(0.95 - 1e-12)
        expect(found.low).toBeLessThanOrEqual(Math.ceil(q * n))
        expect(found.high).toBeGreaterThanOrEqual(Math.ceil(q * n))
        expect(turned).toMatchObject({ low: n + 1 - found.high, high: n + 1 - found.low })
      }),
    )
  })
})
