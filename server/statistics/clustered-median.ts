import { ascending } from './ascending'
import { meanOfMoments } from './cluster-moments'
import type { Interval } from './interval'
import { normalQuantile } from './normal'

export interface Median {
  n: number
  value: number
  /** Null where the spread cannot be known: one cluster, or too few values for a limit on both sides. */
  interval: Interval | null
}

/**
 * The median of values that come in clusters (replies of one agent or conversation), by nearest rank, so that it is one of them.
 * Its interval is Woodruff's (1952): the cluster-robust standard error σ of the share of values at or below the median, read
 * back at the shares one half ∓ z·σ as ranks r = round(n(½ − zσ)) and n + 1 − r (method.md 3.3). For independent values these are
 * the order-statistic ranks of the binomial: 10 to 21 of 30, 40 to 61 of 100. `clusterOf` names the cluster of the value at
 * each place. The same in any order; null without a value.
 */
export function clusteredMedian(
  values: ArrayLike<number>,
  clusterOf: (index: number) => number | string,
  confidence = 0.95,
): Median | null {
  const n = values.length
  if (n === 0) return null
  const sorted = ascending(values)
  const valueAt = (rank: number) => sorted[rank - 1] ?? Number.NaN
  const value = valueAt(Math.ceil(n / 2))
  const error = shareError(values, value, clusterOf)
  if (error === null) return { n, value, interval: null }
  const rank = Math.round(n * (0.5 - normalQuantile((1 + confidence) / 2) * error))
  return { n, value, interval: rank < 1 ? null : { low: valueAt(rank), high: valueAt(n + 1 - rank) } }
}

/** The standard error of the share at or below a value; null for one cluster. */
function shareError(
  values: ArrayLike<number>,
  limit: number,
  clusterOf: (index: number) => number | string,
): number | null {
  const partByCluster = new Map<number | string, { n: number; sum: number }>()
  for (let index = 0; index < values.length; index++) {
    const cluster = clusterOf(index)
    const part = partByCluster.get(cluster) ?? { n: 0, sum: 0 }
    if (part.n === 0) partByCluster.set(cluster, part)
    part.n++
    if ((values[index] ?? 0) <= limit) part.sum++
  }
  const moments = { clusters: partByCluster.size, n: 0, sum: 0, nn: 0, nSum: 0, sumSum: 0 }
  for (const { n, sum } of partByCluster.values()) {
    moments.n += n
    moments.sum += sum
    moments.nn += n * n
    moments.nSum += n * sum
    moments.sumSum += sum * sum
  }
  return meanOfMoments(moments)?.standardError ?? null
}
