import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceInterval, differencePValueOf } from './difference'
import { wilsonInterval } from './wilson'

function share(successes: number, n: number, confidence = 0.95) {
  const interval = wilsonInterval(successes, n, confidence)
  if (!interval) throw new Error('a share of nothing')
  return { estimate: successes / n, interval }
}

const anyShare = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 }))
  .map(([successes, n]) => share(Math.min(successes, n), n))

describe('difference of two estimates', () => {
  test.each([
    [[56, 70], [48, 80], 0.2, 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.6, 0.1705, 0.809],
    [[6, 7], [2, 7], 0.5714, 0.0582, 0.8062],
    [[5, 56], [0, 29], 0.0893, -0.0381, 0.1926],
    [[0, 10], [0, 20], 0, -0.1611, 0.2775],
    [[0, 10], [0, 10], 0, -0.2775, 0.2775],
    [[10, 10], [0, 20], 1, 0.6791, 1],
    [[10, 10], [0, 10], 1, 0.6075, 1],
    [[273, 350], [289, 350], -0.0457, -0.1045, 0.0133],
  ] as const)('%j less %j is %d (%d to %d) (Newcombe 1998b)', (a, b, difference, low, high) => {
    const result = differenceInterval(share(a[0], a[1]), share(b[0], b[1]))
    expect(result.difference).toBeCloseTo(difference, 4)
    expect(result.interval.low).toBeCloseTo(low, 4)
    expect(result.interval.high).toBeCloseTo(high, 4)
  })

  test('serves any pair of estimates: 9 (5 to 15) less 6 (3 to 9) is 3 (-2 to 9.708)', () => {
    const result = differenceInterval(
      { estimate: 9, interval: { low: 5, high: 15 } },
      { estimate: 6, interval: { low: 3, high: 9 } },
    )
    expect(result.difference).toBe(3)
    expect(result.interval.low).toBeCloseTo(-2, 10)
    expect(result.interval.high).toBeCloseTo(9.7082, 4)
  })

  test('a vendor against itself has no gap', () => {
    fc.assert(
      fc.property(anyShare, (vendor) => {
        const { difference, interval } = differenceInterval(vendor, vendor)
        expect(difference).toBe(0)
        expect(interval.high).toBeCloseTo(-interval.low, 12)
      }),
    )
  })

  test('the interval holds the difference, stays within -1 and 1, and turns round with the order', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        const there = differenceInterval(a, b)
        const back = differenceInterval(b, a)
        const bounds = [-1 - 1e-12, there.interval.low, there.difference, there.interval.high, 1 + 1e-12]
        expect([...bounds].sort((x, y) => x - y)).toEqual(bounds)
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 12)
      }),
    )
  })
})

describe('p-value of a difference from its errors', () => {
  // With the error of both shares together this is the z test; checked with SciPy 1.17.1.
  test.each([
    [[56, 70], [48, 80], 0.00805],
    [[850, 1000], [880, 1000], 0.04964],
  ] as const)('%j against %j is p = %d', (a, b, p) => {
    const share = (a[0] + b[0]) / (a[1] + b[1])
    const errorOf = (n: number) => Math.sqrt((share * (1 - share)) / n)
    const difference = a[0] / a[1] - b[0] / b[1]
    expect(differencePValueOf(difference, errorOf(a[1]), errorOf(b[1]))).toBeCloseTo(p, 5)
  })

  test('no difference is p = 1, and any is p = 0 between certainties', () => {
    expect(differencePValueOf(0, 0, 0)).toBe(1)
    expect(differencePValueOf(0.1, 0, 0)).toBe(0)
  })

  test('does not depend on who is taken from whom', () => {
    const error = fc.double({ min: 0.001, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), error, error, (difference, a, b) => {
        expect(differencePValueOf(-difference, b, a)).toBe(differencePValueOf(difference, a, b))
      }),
    )
  })
})
