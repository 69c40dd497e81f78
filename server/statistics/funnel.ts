import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import binomialQuantile from '@stdlib/stats-base-dists-binomial-quantile'
import type { Interval } from './interval'
import { normalQuantile } from './normal'

/** Within a pair of limits lies what chance alone gives: outside "alert" in 1 of 20, outside "alarm" in 1 of 500. */
export interface FunnelLimits {
  alert: Interval
  alarm: Interval
}

const ALERT = 0.025
const ALARM = 0.001

/**
 * Between which shares of `n` conversations a unit lies by chance, if its true share is `target` (Spiegelhalter 2005; method.md
 * 3.5): exact binomial limits, interpolated so that they move smoothly with n, (r − α)/n with r the smallest count for which
 * P(R ≤ r) > p and α = (P(R ≤ r) − p) / P(R = r). They are cut at 0 and 1.
 * With `extraVariance`, the variance τ² by which units differ more than by chance (`overDispersion`), target ± z√(s² + τ²), never
 * narrower than the exact ones: the normal curve alone is wrong for few conversations. Null for n = 0; throws where n is no count.
 */
export function funnelLimits(target: number, n: number, extraVariance = 0): FunnelLimits | null {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of conversations`)
  if (n === 0) return null
  const between = (tail: number): Interval => {
    const exact = { low: exactLimit(target, n, tail), high: exactLimit(target, n, 1 - tail) }
    if (extraVariance === 0) return exact
    const reach = normalQuantile(1 - tail) * Math.sqrt((target * (1 - target)) / n + extraVariance)
    return {
      low: Math.max(0, Math.min(exact.low, target - reach)),
      high: Math.min(1, Math.max(exact.high, target + reach)),
    }
  }
  return { alert: between(ALERT), alarm: between(ALARM) }
}

/**
 * Whether a unit lies beyond its funnel: where a count as far out, or further, has at most the probability of that limit. On the upper
 * side the drawn limits take a part of one conversation too much for that, so a unit of all successes can lie above the
 * line and not be beyond it. With `extraVariance` the unit must also be as far out for units that differ by that much.
 * Null within the funnel and for n = 0.
 */
export function beyondFunnel(
  target: number,
  { successes, n }: { successes: number; n: number },
  extraVariance = 0,
): 'alert' | 'alarm' | null {
  if (n === 0) return null
  const below = binomialCdf(Math.floor(successes), n, target)
  const above = 1 - binomialCdf(Math.ceil(successes) - 1, n, target)
  const z = Math.abs(successes / n - target) / Math.sqrt((target * (1 - target)) / n + extraVariance)
  const isBeyond = (tail: number) =>
    Math.min(below, above) <= tail && (extraVariance === 0 || z >= normalQuantile(1 - tail))
  if (isBeyond(ALARM)) return 'alarm'
  return isBeyond(ALERT) ? 'alert' : null
}

function exactLimit(target: number, n: number, p: number): number {
  const r = binomialQuantile(p, n, target)
  const upTo = binomialCdf(r, n, target)
  const before = binomialCdf(r - 1, n, target)
  return Math.max(0, (r - (upTo - p) / (upTo - before)) / n)
}
