import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geometricMean } from './geometric-mean'

const anyParts = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), value: fc.double({ min: 0, max: 100, noNaN: true }) }),
  { minLength: 1, maxLength: 5 },
)

const arithmeticMean = (parts: readonly { weight: number; value: number }[]) =>
  parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / parts.reduce((sum, { weight }) => sum + weight, 0)

describe('the geometric mean of parts', () => {
  test('of 92, 70 and 80 by .4, .35 and .25 is 80.74, of 80, 85 and 82 it is 82.22', () => {
    const of = (...values: number[]) =>
      geometricMean([0.4, 0.35, 0.25].map((weight, index) => ({ weight, value: values[index] ?? 0 })))
    expect(of(92, 70, 80)).toBeCloseTo(80.737, 3)
    expect(of(80, 85, 82)).toBeCloseTo(82.222, 3)
  })

  test('is never above the arithmetic mean, nor outside the parts, and the same in any order', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const mean = geometricMean(parts) ?? Number.NaN
        const values = parts.map(({ value }) => value)
        expect(mean).toBeLessThanOrEqual(arithmeticMean(parts) * (1 + 1e-9))
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9))
        expect(geometricMean([...parts].reverse())).toBe(mean)
      }),
    )
  })

  test('is 0 where a part with weight is 0, whatever the others are', () => {
    expect(
      geometricMean([
        { weight: 1, value: 0 },
        { weight: 9, value: 100 },
      ]),
    ).toBe(0)
    expect(
      geometricMean([
        { weight: 0, value: 0 },
        { weight: 9, value: 50 },
      ]),
    ).toBeCloseTo(50, 12)
  })

  test('is none without a weight', () => {
    expect(geometricMean([])).toBeNull()
    expect(geometricMean([{ weight: 0, value: 5 }])).toBeNull()
  })
})
