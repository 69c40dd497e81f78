import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { Interval } from './interval'
import { orderedSum } from './ordered-sum'

/** What an agent has of what is asked about, `successes` of `n`; a kept share times n may be a fraction. */
export interface AgentShare {
  agent: string | number
  successes: number
  n: number
}

export interface ShrunkShare {
  agent: string | number
  n: number
  /** The share drawn towards that of all, the more the fewer conversations it rests on. */
  estimate: number
  interval: Interval
  /** How much of the estimate is the agent's own, 0–1: n / (n + strength). */
  reliability: number
  /** The beta distribution that the estimate is the mean of. */
  posterior: { a: number; b: number }
}

export interface ShrunkShares {
  /** The share of all agents together. */
  mean: number
  /** The correlation ρ of two conversations of one agent; 0 where agents differ by no more than chance. */
  correlation: number
  /** Of how many conversations of a usual agent each estimate holds; null where agents differ by no more than chance. */
  strength: number | null
  /** In the order given, without those who have no conversation. Empty where agents differ by no more than chance. */
  agents: ShrunkShare[]
}

/** A reliability from which an agent may be ranked (method.md 3.7). */
export const RANKED_FROM = 0.7

/** Of fewer than one conversation, the interval of an agent with all or nothing would be a point. */
const LEAST_STRENGTH = 1

/**
 * Shrinks the shares of agents towards their common share P by a beta-binomial model, so that three lucky chats lead no list
 * (empirical Bayes by moments, method.md 3.8). With S = Σ n_i(p_i − P)², the correlation within an agent is
 * ρ = (S − P(1−P)(k−1)) / (P(1−P)(Σn(1 − n/Σn) − (k−1))), at least 0, and the strength M = 1/ρ − 1; an agent's share is then
 * Beta(x + PM, n − x + (1−P)M). Where ρ is 0 all agents are taken to have P, which is to be said, not ranked; so it is for one agent,
 * for one conversation each, and where all or none succeeded. Null without a conversation. The same in any order.
 */
export function betaBinomial(shares: readonly AgentShare[], confidence = 0.95): ShrunkShares | null {
  const counted = shares.filter(({ n }) => n > 0)
  if (counted.length === 0) return null
  const whole = orderedSum(counted.map(({ n }) => n))
  const mean = orderedSum(counted.map(({ successes }) => successes)) / whole
  const correlation = correlationOf(counted, mean, whole)
  if (correlation === 0) return { mean, correlation, strength: null, agents: [] }
  const strength = Math.max(LEAST_STRENGTH, 1 / correlation - 1)
  const agents = counted.map(({ agent, successes, n }): ShrunkShare => {
    const [a, b] = [successes + mean * strength, n - successes + (1 - mean) * strength]
    const estimate = a / (a + b)
    // So near 0 or 1 that all but a sliver of the distribution lies there, its mean can lie beyond its own quantiles.
    const interval = {
      low: Math.min(estimate, betaQuantile((1 - confidence) / 2, a, b)),
      high: Math.max(estimate, betaQuantile((1 + confidence) / 2, a, b)),
    }
    return { agent, n, estimate, interval, reliability: n / (n + strength), posterior: { a, b } }
  })
  return { mean, correlation, strength, agents }
}

/** From how many conversations on an agent is as reliable as asked: 15 at a strength of 6.4. */
export function conversationsForReliability(strength: number, reliability = RANKED_FROM): number {
  return Math.ceil((strength * reliability) / (1 - reliability))
}

/** At most 1; 0 where there is nothing to tell agents from chance by. */
function correlationOf(shares: readonly AgentShare[], mean: number, whole: number): number {
  const spread = mean * (1 - mean)
  const others = shares.length - 1
  const scale = orderedSum(shares.map(({ n }) => n * (1 - n / whole))) - others
  if (spread <= 0 || scale <= 1e-9 * whole) return 0
  const squares = orderedSum(shares.map(({ successes, n }) => n * (successes / n - mean) ** 2))
  return Math.min(1, Math.max(0, (squares - spread * others) / (spread * scale)))
}
