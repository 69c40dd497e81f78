import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kitagawa } from './kitagawa'
import type { StratumPair } from './stratum-pair'
import { anyStrata, KIDNEY_STONES } from './testing'

const crude = (strata: readonly StratumPair[], group: 'own' | 'baseline') =>
  strata.reduce((sum, stratum) => sum + stratum[group].sum, 0) /
  strata.reduce((sum, stratum) => sum + stratum[group].n, 0)

describe('the split of a difference into performance and case mix', () => {
  test('kidney stones: -.0457 is +.0537 of performance and -.0994 of harder cases (method.md 3.4)', () => {
    const split = kitagawa(KIDNEY_STONES, 1)
    expect(split?.difference).toBeCloseTo(-0.04571, 5)
    expect(split?.performance).toBeCloseTo(0.05367, 5)
    expect(split?.caseMix).toBeCloseTo(-0.09939, 5)
  })

  test('with groups of unlike size each mix weighs as much as the other', () => {
    const strata = [
      { stratum: 'easy', own: { n: 900, sum: 810 }, baseline: { n: 20, sum: 16 } },
      { stratum: 'hard', own: { n: 100, sum: 50 }, baseline: { n: 80, sum: 48 } },
    ]
    const split = kitagawa(strata, 1)
    expect(split?.performance).toBeCloseTo(((0.9 + 0.2) / 2) * 0.1 + ((0.1 + 0.8) / 2) * -0.1, 12)
    expect(split?.caseMix).toBeCloseTo(((0.9 + 0.8) / 2) * 0.7 + ((0.5 + 0.6) / 2) * -0.7, 12)
  })

  test('a stratum that only one has is case mix, not performance', () => {
    const both = { stratum: 'both', own: { n: 10, sum: 5 }, baseline: { n: 10, sum: 5 } }
    const onlyOwn = { stratum: 'nights', own: { n: 10, sum: 10 }, baseline: { n: 0, sum: 0 } }
    expect(kitagawa([both, onlyOwn], 1)).toEqual({ difference: 0.25, performance: 0, caseMix: 0.25 })
  })

  test('of nothing there is nothing to split', () => {
    expect(kitagawa([], 1)).toBeNull()
    expect(kitagawa([{ stratum: 'x', own: { n: 0, sum: 0 }, baseline: { n: 5, sum: 1 } }], 1)).toBeNull()
  })

  test('the parts make up the whole, turn round with the groups, and are the same in any order', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const split = kitagawa(strata, 1)
        if (split === null) return
        expect(split.performance + split.caseMix).toBeCloseTo(split.difference, 12)
        expect(split.difference).toBeCloseTo(crude(strata, 'own') - crude(strata, 'baseline'), 12)
        expect(kitagawa([...strata].reverse(), 1)).toEqual(split)
        const turned = kitagawa(
          strata.map(({ stratum, own, baseline }) => ({ stratum, own: baseline, baseline: own })),
          1,
        )
        expect(turned?.performance).toBeCloseTo(-split.performance, 12)
      }),
    )
  })

  test('a group against itself has no gap, neither of performance nor of case mix', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const itself = kitagawa(
          strata.map(({ stratum, own }) => ({ stratum, own, baseline: own })),
          1,
        )
        if (itself !== null) expect(itself).toEqual({ difference: 0, performance: 0, caseMix: 0 })
      }),
    )
  })
})
