import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjustedPValues } from './benjamini-hochberg'

const P = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]
const ADJUSTED = [
  0.0015, 0.003, 0.0095, 0.03562, 0.0603, 0.06386, 0.06386, 0.0645, 0.0765, 0.486, 0.58118, 0.71488, 0.75323, 0.81321,
  1,
]

const anyFamily = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

describe('adjusted p-values', () => {
  test('fifteen comparisons: four stay different at 5 %', () => {
    const adjusted = adjustedPValues(P)
    for (const [index, value] of ADJUSTED.entries()) expect(adjusted[index]).toBeCloseTo(value, 4)
    expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4)
  })

  test('the answers stand in the order of the questions', () => {
    expect(adjustedPValues([...P].reverse())).toEqual(adjustedPValues(P).reverse())
    expect(adjustedPValues([0.04, 0.01])).toEqual([0.04, 0.02])
  })

  test('one comparison is left as it is, and none gives none', () => {
    expect(adjustedPValues([0.03])).toEqual([0.03])
    expect(adjustedPValues([])).toEqual([])
  })

  test('adjusting never makes a p-value smaller, nor larger than 1, nor than its number times the family', () => {
    fc.assert(
      fc.property(anyFamily, (p) => {
        for (const [index, adjusted] of adjustedPValues(p).entries()) {
          const raw = p[index] ?? Number.NaN
          expect(adjusted).toBeGreaterThanOrEqual(raw)
          expect(adjusted).toBeLessThanOrEqual(Math.min(1, raw * p.length))
        }
      }),
    )
  })

  test('what was more surprising before is so after', () => {
    fc.assert(
      fc.property(anyFamily, (p) => {
        const adjusted = adjustedPValues([...p].sort((a, b) => a - b))
        expect([...adjusted].sort((a, b) => a - b)).toEqual(adjusted)
      }),
    )
  })
})
