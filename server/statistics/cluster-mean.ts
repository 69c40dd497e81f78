import { FULL_LOSS } from '#server/domain/finding'
import { clusterStandardError } from './cluster-standard-error'
import { orderedSum } from './ordered-sum'
import { unnamedSquares } from './unnamed-squares'

/** Conversations of one agent in one part (a dimension, a stratum): how many, and their losses in whole millionths. */
interface LossSum {
  n: number
  sum: number
}

/** The conversations of one agent; those of nobody, each of which stands on its own, are `isUnnamed` together. */
interface Cluster {
  parts: readonly LossSum[]
  isUnnamed?: boolean
}

/**
 * The mean loss, 0–1, of conversations that belong to agents, with the standard error that allows for one agent's conversations
 * resembling each other: V = G/(G−1) · Σ (S_g − n_g·mean)² / n² over the G agents with any conversation (method.md 3.4).
 * The standard error is null for one agent only: how agents differ cannot be known from one. With a handful of agents it is rough.
 * Null where there is no conversation. Exact in any order of the agents.
 */
export function clusterMean(
  clusters: readonly LossSum[],
): { n: number; mean: number; standardError: number | null; clusters: number } | null {
  const composite = clusterComposite(
    clusters.map((cluster) => ({ parts: [cluster] })),
    [1],
  )
  if (!composite) return null
  const { estimate, standardError, n } = composite
  return { n: n[0] ?? 0, mean: estimate, standardError, clusters: composite.clusters }
}

/**
 * The weighted mean of the parts' mean losses, 0–1, with its cluster-robust standard error: an agent contributes
 * c_g = Σ_k w_k·(S_gk − n_gk·mean_k)/n_k, and V = G/(G−1) · Σ c_g² (method.md 3.4, 8.4), with the means of named agents.
 * A conversation of nobody, as one that was never answered, has no agent to resemble: what it lies from the mean of named agents
 * is added by itself, at most (Σ_k w_k/n_k·√squares_k)² (`unnamedSquares`).
 * `parts` follow `weights`. Parts nobody has a conversation in are left out and the weights renormalised over the rest, so
 * "not applicable" never moves the result; their `n` is 0. `independentN` is the n of a plain mean as precise as this one
 * were all conversations independent, 1 / Σ w_k²/n_k. The standard error is null where any part rests on one agent only: that
 * part would seem certain; and where no agent is named. Null where no part has anything.
 */
export function clusterComposite(
  clusters: readonly Cluster[],
  weights: readonly number[],
): {
  estimate: number
  standardError: number | null
  /** Agents, without the conversations of nobody. */
  clusters: number
  n: readonly number[]
  independentN: number
} | null {
  const named = clusters.filter(({ isUnnamed }) => isUnnamed !== true)
  const unnamed = clusters.filter(({ isUnnamed }) => isUnnamed === true)
  const parts = weights.map((weight, index) => ({ index, weight, ...sumOfPart(clusters, index) }))
  const counted = parts.filter(({ n, weight }) => n > 0 && weight > 0)
  if (counted.length === 0) return null

  const wholeWeight = orderedSum(counted.map(({ weight }) => weight))
  const shares = counted.map(({ index, weight, n, sum }) => {
    const ofNamed = sumOfPart(named, index)
    const centre = ofNamed.n === 0 ? sum / n : ofNamed.sum / ofNamed.n
    return { index, n, weight: weight / wholeWeight, mean: sum / n, centre }
  })
  const present = named.filter(({ parts }) => shares.some(({ index }) => hasAny(parts[index])))
  const restsOnOneAgent = shares.some(({ index }) => present.filter(({ parts }) => hasAny(parts[index])).length === 1)
  const contributions = present.map(({ parts }) =>
    orderedSum(shares.map(({ index, n, weight, centre }) => (weight * excess(parts[index], centre)) / n)),
  )
  const ofUnnamed = orderedSum(
    shares.map(
      ({ index, n, weight, centre }) =>
        (weight / n) * Math.sqrt(unnamedSquares(sumOfPart(unnamed, index), centre, FULL_LOSS)),
    ),
  )
  return {
    // Weights that sum to 1 only up to rounding must not lift a loss above everything.
    estimate: Math.min(1, orderedSum(shares.map(({ weight, mean }) => weight * mean)) / FULL_LOSS),
    standardError:
      restsOnOneAgent || present.length === 0
        ? null
        : Math.hypot(clusterStandardError(contributions), ofUnnamed) / FULL_LOSS,
    clusters: present.length,
    n: parts.map(({ n }) => n),
    independentN: 1 / orderedSum(shares.map(({ weight, n }) => weight ** 2 / n)),
  }
}

function sumOfPart(clusters: readonly Cluster[], index: number): LossSum {
  return {
    n: orderedSum(clusters.map(({ parts }) => parts[index]?.n ?? 0)),
    sum: orderedSum(clusters.map(({ parts }) => parts[index]?.sum ?? 0)),
  }
}

function hasAny(own: LossSum | undefined): boolean {
  return own !== undefined && own.n > 0
}

function excess(own: LossSum | undefined, mean: number): number {
  return own ? own.sum - own.n * mean : 0
}
