import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { betaBinomial, conversationsForReliability, RANKED_FROM } from '#server/statistics/beta-binomial'
import { clusterComposite } from '#server/statistics/cluster-mean'
import type { Interval } from '#server/statistics/interval'
import { rankIntervals } from '#server/statistics/rank-intervals'
import type { Cluster } from './measured'

/** Draws of ranks must come out the same on every machine. */
const SEED = 20_260_101

interface JudgedAgent {
  id: number
  conversations: number
  clusters: Cluster[]
}

export interface ShrunkAgent {
  estimate: number
  interval95: Interval
  /** How much of the estimate is the agent's own, 0–1. */
  reliability: number
  isFirm: boolean
  /** Between which ranks, 1 being the highest; null where the estimate is not firm. */
  ranks: { low: number; high: number } | null
}

export interface ComparedAgents {
  count: number
  /** The share kept by all of them together. */
  mean: number
  /** They differ by no more than chance would give. */
  isAlike: boolean
  /** From about how many conversations on an estimate is firm; null where all are alike. */
  firmFrom: number | null
  seed: number
  byId: Map<number, ShrunkAgent>
}

/**
 * Agents of one vendor drawn towards what they have in common (empirical Bayes, method.md 3.8), all over the dimensions that make up
 * the vendor's score, for scores of different parts cannot be ranked; whoever was not judged in one of them is left out. An agent's
 * n is that of as precise a plain share, so that one escalation carries no rank, and never more than there were conversations.
 * Null for fewer than two agents.
 */
export function compareAgents(
  agents: readonly JudgedAgent[],
  counted: readonly Dimension[],
  standard: Standard,
): ComparedAgents | null {
  const weights = DIMENSIONS.map((dimension) => (counted.includes(dimension) ? standard.weights[dimension] : 0))
  const shares = agents.flatMap(({ id, conversations, clusters }) => {
    const lost = clusterComposite(clusters, weights)
    if (!lost || lost.n.some((n, part) => n === 0 && weights[part] !== 0)) return []
    const n = Math.min(conversations, lost.independentN)
    return [{ agent: id, successes: (1 - lost.estimate) * n, n }]
  })
  const shrunk = shares.length < 2 ? null : betaBinomial(shares)
  if (shrunk === null) return null
  const ranks = shrunk.agents.some(({ reliability }) => reliability >= RANKED_FROM)
    ? new Map(rankIntervals(shrunk.agents, SEED).map((interval) => [interval.agent, interval]))
    : new Map<number | string, never>()
  return {
    count: shares.length,
    mean: shrunk.mean,
    isAlike: shrunk.correlation === 0,
    firmFrom: shrunk.strength === null ? null : conversationsForReliability(shrunk.strength),
    seed: SEED,
    byId: new Map(
      shrunk.agents.map(({ agent, estimate, interval, reliability }) => {
        const isFirm = reliability >= RANKED_FROM
        const rank = isFirm ? ranks.get(agent) : undefined
        return [
          Number(agent),
          {
            estimate,
            interval95: interval,
            reliability,
            isFirm,
            ranks: rank ? { low: rank.low, high: rank.high } : null,
          },
        ]
      }),
    ),
  }
}
