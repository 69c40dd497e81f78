import { orderedSum } from './ordered-sum'
import type { StratumPair, StratumSum } from './stratum-pair'

export interface Split {
  /** Of the two crude means, own − baseline. */
  difference: number
  /** What of it comes from doing better or worse in the same strata. */
  performance: number
  /** What of it comes from having other strata; with `performance` it makes up the difference. */
  caseMix: number
}

/**
 * Splits the difference of two crude means into performance, Σ ½(p_s + q_s)(own_s − baseline_s), and case mix, Σ ½(own_s + baseline_s)
 * (p_s − q_s), with p_s and q_s the shares of the strata in each group: the symmetric split of Kitagawa (1955; method.md 3.4), which
 * favours neither group's mix. For two groups of one size the mean of the shares is the share in both together. In a stratum
 * that only one group has, the other is taken to do as well, so it is all case mix. `unit` is what `sum` has for one whole
 * conversation. Null where a group has no conversation. The same in any order of strata.
 */
export function kitagawa(strata: readonly StratumPair[], unit: number): Split | null {
  const own = totalOf(strata.map((stratum) => stratum.own))
  const baseline = totalOf(strata.map((stratum) => stratum.baseline))
  if (own.n === 0 || baseline.n === 0) return null
  const difference = own.sum / own.n / unit - baseline.sum / baseline.n / unit
  const performance = orderedSum(
    strata
      .filter((stratum) => stratum.own.n > 0 && stratum.baseline.n > 0)
      .map((stratum) => {
        const share = (stratum.own.n / own.n + stratum.baseline.n / baseline.n) / 2
        return (share * (stratum.own.sum / stratum.own.n - stratum.baseline.sum / stratum.baseline.n)) / unit
      }),
  )
  return { difference, performance, caseMix: difference - performance }
}

function totalOf(sums: readonly StratumSum[]): StratumSum {
  return { n: orderedSum(sums.map(({ n }) => n)), sum: orderedSum(sums.map(({ sum }) => sum)) }
}
