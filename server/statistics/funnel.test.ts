import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beyondFunnel, type FunnelLimits, funnelLimits } from './funnel'

const inOrder = (limits: FunnelLimits | null) => [
  ...[limits?.alarm.low ?? Number.NaN, limits?.alert.low ?? Number.NaN],
  ...[limits?.alert.high ?? Number.NaN, limits?.alarm.high ?? Number.NaN],
]

const anyTarget = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)
const anyN = fc.integer({ min: 1, max: 3000 })

describe('funnel limits', () => {
  // Checked with SciPy 1.17.1's binomial distribution.
  test.each([
    [0.85, 20, [0.5348, 0.6534, 0.9677, 0.9987]],
    [0.85, 50, [0.6653, 0.734, 0.9332, 0.9746]],
    [0.85, 100, [0.725, 0.7717, 0.9116, 0.9449]],
    [0.85, 500, [0.7977, 0.817, 0.8796, 0.8963]],
    [0.85, 2000, [0.8246, 0.8339, 0.8652, 0.8739]],
    [0.5, 7, [0, 0.044898, 0.812245, 0.981714]],
    [0.97, 40, [0.845874, 0.893532, 0.997886, 0.999915]],
    [0.02, 400, [0.000684, 0.006067, 0.03367, 0.043705]],
    [0.02, 30, [0, 0, 0.06556, 0.12434]],
  ])('around %d with %d conversations are %j (method.md 3.5)', (target, n, limits) => {
    for (const [index, limit] of inOrder(funnelLimits(target, n)).entries())
      expect(limit).toBeCloseTo(limits[index] ?? Number.NaN, 4)
  })

  test('a target of everything is missed by the first miss, one of nothing by the first hit', () => {
    expect(funnelLimits(1, 20)?.alert.low).toBeGreaterThan(0.95)
    expect(funnelLimits(1, 20)?.alarm.high).toBeCloseTo(1, 3)
    expect(funnelLimits(0, 20)?.alert).toEqual({ low: 0, high: 0 })
  })

  test('no conversation has no limits, and a part of one is a bug', () => {
    expect(funnelLimits(0.85, 0)).toBeNull()
    expect(() => funnelLimits(0.85, 774.2)).toThrow(RangeError)
    expect(() => funnelLimits(0.85, -1)).toThrow(RangeError)
  })

  test('with units that differ by a standard deviation of .02657 they are target ± z√(s² + τ²)', () => {
    const reach = Math.sqrt((0.85 * 0.15) / 2000 + 0.00070592)
    const limits = funnelLimits(0.85, 2000, 0.00070592)
    expect(limits?.alert.low).toBeCloseTo(0.85 - 1.959964 * reach, 6)
    expect(limits?.alarm.high).toBeCloseTo(0.85 + 3.0902323 * reach, 6)
  })

  test('hold the target between them, stay within 0 and 1, and units that differ never make them narrower', () => {
    fc.assert(
      fc.property(anyTarget, anyN, fc.double({ min: 0, max: 0.01, noNaN: true }), (target, n, extra) => {
        const [alarmLow = 0, alertLow = 0, alertHigh = 1, alarmHigh = 1] = inOrder(funnelLimits(target, n))
        const wide = inOrder(funnelLimits(target, n, extra))
        const bounds = [0, wide[0] ?? 0, alarmLow, alertLow, alertHigh, alarmHigh, wide[3] ?? 1, 1]
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds)
        fc.pre(n * Math.min(target, 1 - target) >= 1)
        expect(alertLow).toBeLessThanOrEqual(target)
        expect(alertHigh).toBeGreaterThanOrEqual(target)
      }),
    )
  })

  test('of a share and of what is left of it they are turned round, but for the one conversation that interpolation takes', () => {
    fc.assert(
      fc.property(anyTarget, anyN, (target, n) => {
        const there = funnelLimits(target, n)
        const back = funnelLimits(1 - target, n)
        for (const which of ['alert', 'alarm'] as const) {
          const low = there?.[which].low ?? 0
          const high = back?.[which].high ?? 0
          if (low > 0 && high > 0) expect(low + high).toBeCloseTo(1 - 1 / n, 9)
        }
      }),
    )
  })
})

describe('a unit beyond its funnel', () => {
  // Tails by SciPy 1.17.1: at most 14, 13, 10: .0673, .0219, .0002; all of 20: .0388; at least 440, 441, 449, 450: .0319, .0235, .00105, .00065.
  test.each([
    [20, 20, null],
    [14, 20, null],
    [13, 20, 'alert'],
    [10, 20, 'alarm'],
    [440, 500, null],
    [441, 500, 'alert'],
    [449, 500, 'alert'],
    [450, 500, 'alarm'],
  ] as const)('%d of %d around .85: %s', (successes, n, expected) => {
    expect(beyondFunnel(0.85, { successes, n })).toBe(expected)
  })

  test('nobody on a target of everything, and nothing without conversations, is beyond it', () => {
    expect(beyondFunnel(1, { successes: 20, n: 20 })).toBeNull()
    expect(beyondFunnel(1, { successes: 19, n: 20 })).toBe('alarm')
    expect(beyondFunnel(0.85, { successes: 0, n: 0 })).toBeNull()
  })

  test('is not where units differ by as much as it does', () => {
    const vendor = { successes: 1490, n: 1800 }
    expect(beyondFunnel(0.856134, vendor)).toBe('alarm')
    expect(beyondFunnel(0.856134, vendor, 0.00070592)).toBeNull()
  })

  test('is below the lower line, or above the upper one', () => {
    fc.assert(
      fc.property(anyTarget, anyN, fc.nat(3000), (target, n, some) => {
        const successes = Math.min(some, n)
        const [, alertLow = 0, alertHigh = 1] = inOrder(funnelLimits(target, n))
        const share = successes / n
        fc.pre(Math.abs(share - alertLow) > 1e-9)
        if (beyondFunnel(target, { successes, n }) !== null) expect(share < alertLow || share > alertHigh).toBe(true)
        if (share < alertLow) expect(beyondFunnel(target, { successes, n })).not.toBeNull()
      }),
    )
  })
})
