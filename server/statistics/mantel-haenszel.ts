import { orderedSum } from './ordered-sum'
import type { StratumPair } from './stratum-pair'

/**
 * The difference own − baseline of two shares within strata, by Mantel and Haenszel's weights m_s = n_own·n_baseline / (n_own +
 * n_baseline), with the standard error of Greenland and Robins (1985; method.md 3.4). It holds with many thin strata and with few
 * thick ones, and takes conversations as independent: a check on the standardised difference, not a second verdict. `unit`
 * is what `sum` has for one whole conversation; where losses are fractions the error is the most that it could be.
 * Null where no stratum has conversations of both.
 */
export function mantelHaenszel(
  strata: readonly StratumPair[],
  unit: number,
): { difference: number; standardError: number } | null {
  const parts = strata
    .filter(({ own, baseline }) => own.n > 0 && baseline.n > 0)
    .map(({ own, baseline }) => {
      const p = own.sum / unit / own.n
      const q = baseline.sum / unit / baseline.n
      const weight = (own.n * baseline.n) / (own.n + baseline.n)
      const variance = (p * (1 - p)) / own.n + (q * (1 - q)) / baseline.n
      return { weight, excess: weight * (p - q), variance: weight ** 2 * variance }
    })
  if (parts.length === 0) return null
  const whole = orderedSum(parts.map(({ weight }) => weight))
  return {
    difference: orderedSum(parts.map(({ excess }) => excess)) / whole,
    standardError: Math.sqrt(orderedSum(parts.map(({ variance }) => variance))) / whole,
  }
}
