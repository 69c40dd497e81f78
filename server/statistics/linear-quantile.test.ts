import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearQuantile } from './linear-quantile'

const ONE_LONG = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]

describe('quantile between ranks', () => {
  // Checked with NumPy's default method.
  test.each([
    [0, 1],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.9, 18.1],
    [1, 100],
  ])('of 1 to 9 and 100 the %d quantile is %d', (q, expected) => {
    expect(linearQuantile(ONE_LONG, q)).toBeCloseTo(expected, 10)
  })

  test('of one value it is that value, of none there is none', () => {
    expect(linearQuantile([42], 0.1)).toBe(42)
    expect(linearQuantile([], 0.5)).toBeNull()
  })

  test('lies within the values, and is the same in any order', () => {
    const anyValues = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(anyValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
        const found = linearQuantile(values, q) ?? Number.NaN
        expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(found).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        expect(linearQuantile([...values].reverse(), q)).toBe(found)
      }),
    )
  })
})
