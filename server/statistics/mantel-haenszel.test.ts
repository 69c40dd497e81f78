import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mantelHaenszel } from './mantel-haenszel'
import { anyStrata, KIDNEY_STONES } from './testing'

describe('the difference within strata by Mantel and Haenszel', () => {
  test('kidney stones: .05384, give or take .03334 (method.md 3.4)', () => {
    const found = mantelHaenszel(KIDNEY_STONES, 1)
    expect(found?.difference).toBeCloseTo(0.05384, 5)
    expect(found?.standardError).toBeCloseTo(0.03334, 5)
  })

  test('of one stratum is the plain difference', () => {
    const found = mantelHaenszel([{ stratum: 'x', own: { n: 50, sum: 40 }, baseline: { n: 80, sum: 48 } }], 1)
    expect(found?.difference).toBeCloseTo(0.2, 12)
    expect(found?.standardError).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 50 + (0.6 * 0.4) / 80), 12)
  })

  test('leaves out strata that only one has, and says nothing where nothing is left', () => {
    const onlyOwn = { stratum: 'nights', own: { n: 10, sum: 10 }, baseline: { n: 0, sum: 0 } }
    expect(mantelHaenszel([...KIDNEY_STONES, onlyOwn], 1)).toEqual(mantelHaenszel(KIDNEY_STONES, 1))
    expect(mantelHaenszel([onlyOwn], 1)).toBeNull()
    expect(mantelHaenszel([], 1)).toBeNull()
  })

  test('is the same in any order and in any unit, turns round with the groups, and lies within -1 and 1', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const found = mantelHaenszel(strata, 1)
        expect(mantelHaenszel([...strata].reverse(), 1)).toEqual(found)
        if (found === null) return
        const times = (sum: { n: number; sum: number }) => ({ n: sum.n, sum: 1000 * sum.sum })
        const turned = strata.map(({ stratum, own, baseline }) => ({
          ...{ stratum, own: times(baseline), baseline: times(own) },
        }))
        expect(mantelHaenszel(turned, 1000)?.difference).toBeCloseTo(-found.difference, 12)
        expect(Math.abs(found.difference)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})
