import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import binomialQuantile from '@stdlib/stats-base-dists-binomial-quantile'

export interface OrderStatistic {
  /** Ranks from 1: the interval goes from the low-th to the high-th of the sorted values. */
  low: number
  high: number
  /** How sure it is exactly, at least the confidence asked for. */
  coverage: number
}

/**
 * Between which of `n` independent sorted values their quantile `q` lies, whatever their distribution: the nearest ranks r and s
 * with P(Bin(n, q) < r) and P(Bin(n, q) ≥ s) each at most half of what the confidence leaves (method.md 3.3). Null where fewer values
 * than that cannot bound it on both sides: a 90th percentile under 36, a median under 6. `q` lies between 0 and 1.
 */
export function orderStatistic(n: number, q: number, confidence = 0.95): OrderStatistic | null {
  if (n === 0) return null
  const low = binomialQuantile((1 - confidence) / 2, n, q)
  const high = binomialQuantile((1 + confidence) / 2, n, q) + 1
  if (low < 1 || high > n) return null
  return { low, high, coverage: binomialCdf(high - 1, n, q) - binomialCdf(low - 1, n, q) }
}
