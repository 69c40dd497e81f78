import { orderedSum } from './ordered-sum'

/**
 * The cluster-robust standard error of an estimate from what each of the G clusters moves it by, summed over the cluster:
 * V = G/(G − 1) · Σ c_g² (method.md 3.4). The same in any order. NaN for one cluster: how clusters differ cannot be known from one.
 */
export function clusterStandardError(contributions: readonly number[]): number {
  const clusters = contributions.length
  return Math.sqrt((clusters / (clusters - 1)) * orderedSum(contributions.map((contribution) => contribution ** 2)))
}
