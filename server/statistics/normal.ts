import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'

/** The probability that a standard normal value is at most `z`. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1)
}

/** The standard normal value that is not exceeded with probability `p`; NaN outside 0–1, infinite at 0 and 1. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1)
}
