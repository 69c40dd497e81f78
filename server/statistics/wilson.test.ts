import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusteredInterval, wilsonInterval } from './wilson'

const share = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([a, b]) => ({ successes: Math.min(a, b), n: Math.max(a, b) }))
  .filter(({ n }) => n > 0)

describe("Wilson's interval", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
    [9, 10, 0.5958, 0.9821],
  ])('%d of %d is %d to %d (Newcombe 1998a)', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  test.each([
    [10, 21.2],
    [20, 15.4],
    [30, 12.7],
    [50, 9.9],
    [100, 7.0],
    [200, 4.9],
    [400, 3.5],
  ])('at 85 %% of %d its half width is %d points', (n, points) => {
    const interval = wilsonInterval(0.85 * n, n)
    expect(interval && 50 * (interval.high - interval.low)).toBeCloseTo(points, 1)
  })

  test('nothing measured has no interval', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  test.each([
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ])('%d of %d is a bug and throws', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError)
  })

  test('it holds the share, stays within 0 and 1, and more confidence is never narrower', () => {
    fc.assert(
      fc.property(share, ({ successes, n }) => {
        const at95 = wilsonInterval(successes, n) ?? { low: Number.NaN, high: Number.NaN }
        const at90 = wilsonInterval(successes, n, 0.9) ?? { low: Number.NaN, high: Number.NaN }
        const bounds = [0, at95.low, at90.low, successes / n, at90.high, at95.high, 1]
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds)
      }),
    )
  })

  test('turning successes into failures turns the interval round', () => {
    fc.assert(
      fc.property(share, ({ successes, n }) => {
        const met = wilsonInterval(successes, n)
        const missed = wilsonInterval(n - successes, n)
        expect(met?.low).toBeCloseTo(1 - (missed?.high ?? Number.NaN), 9)
      }),
    )
  })
})

describe('interval of a clustered mean', () => {
  const clusteredError = Math.sqrt((0.85 * 0.15 * 1.55) / 1200)

  test('12 conversations an agent that resemble each other count as 774 of 1200', () => {
    const interval = clusteredInterval(0.85, clusteredError, 1200)
    expect(interval?.low).toBeCloseTo(0.8231, 4)
    expect(interval?.high).toBeCloseTo(0.8734, 4)
  })

  test('without clustering it is the plain interval', () => {
    const interval = clusteredInterval(0.85, Math.sqrt((0.85 * 0.15) / 1200), 1200)
    expect(interval?.low).toBeCloseTo(0.8287, 4)
    expect(interval?.high).toBeCloseTo(0.8691, 4)
  })

  test('a standard error that happens to be tiny never makes n larger than it is', () => {
    expect(clusteredInterval(0.85, 0, 1200)).toEqual(clusteredInterval(0.85, 0.0001, 1200))
    expect(clusteredInterval(0.85, 0, 1200)?.low).toBeCloseTo(0.8287, 4)
  })

  test('all met is not certainty: the interval is that of n', () => {
    expect(clusteredInterval(1, 0, 20)?.low).toBeCloseTo(0.8389, 4)
    expect(clusteredInterval(0, 0, 20)?.high).toBeCloseTo(0.1611, 4)
  })

  test('one agent only, or nothing measured, has no interval', () => {
    expect(clusteredInterval(0.85, null, 1200)).toBeNull()
    expect(clusteredInterval(0, 0, 0)).toBeNull()
  })

  test('a mean beyond 0–1 is a bug and throws', () => {
    expect(() => clusteredInterval(82.4, 1, 100)).toThrow(RangeError)
    expect(() => clusteredInterval(-0.01, 1, 100)).toThrow(RangeError)
  })

  test('it holds the mean and stays within 0 and 1', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: 1, max: 10_000 }), (mean, standardError, n) => {
        const { low, high } = clusteredInterval(mean, standardError, n) ?? { low: Number.NaN, high: Number.NaN }
        expect([0, low, mean, high, 1]).toEqual([0, low, mean, high, 1].sort((a, b) => a - b))
      }),
    )
  })
})
