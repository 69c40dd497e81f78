import { grouped } from '#server/domain/grouped'
import { addMoments, type Moments } from './cluster-moments'
import type { Interval } from './interval'
import { normalQuantile } from './normal'
import { orderedSum } from './ordered-sum'

/** Replies of one agent in one stratum; `sum` of the moments counts those that have what is asked about. */
export interface StratumCell {
  stratum: string
  /** Tells agents apart, also of different groups. */
  agent: string
  /** Of the group that is held against the reference; the others are of the reference alone. */
  isOwn: boolean
  moments: Moments
}

export interface StandardisedRatio {
  observed: number
  /** What the group would have had, had it done as the reference in each stratum. */
  expected: number
  ratio: number
  interval: Interval
  /** What the interval treats as independent; `counts` is Byar's, as if every reply were. */
  basis: 'agents' | 'conversations' | 'counts'
}

/**
 * Byar's interval of a Poisson count: O(1 − 1/9O ∓ z/3√O)³, with O + 1 for the upper limit (Breslow and Day 1987; method.md 3.4).
 * The lower limit of 0 is 0.
 */
export function byarInterval(observed: number, confidence = 0.95): Interval {
  const z = normalQuantile((1 + confidence) / 2)
  const limit = (count: number, side: number) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3
  return { low: observed === 0 ? 0 : Math.max(0, limit(observed, -1)), high: limit(observed + 1, 1) }
}

/**
 * Indirect standardisation: what a group has, O, over what is expected of it, E = Σ n_s · r_s with the rates r_s of the reference
 * (all cells, the group's among them) in the strata s of the group (method.md 3.4). Speaks against the reference only; two such
 * ratios must not be ranked against each other.
 *
 * Replies of one agent, or of one conversation, resemble each other, and the reference is counted too. So the interval is from
 * the linearised residuals of the clusters c, u_c = own·(O_c − R Σ n_cs r_s) − R Σ (n_s/N_s)(y_cs − r_s n_cs), on the log scale:
 * V(R) = C/(C − 1) · Σ u_c² / E². A group against itself alone has ratio 1 and no spread. Clusters are agents where `clusters`
 * asks for them and the group has two or more, else conversations; Byar's interval over E stands in where nothing was
 * observed or there is one conversation only, which no spread can be read from. Null where nothing is expected.
 */
export function standardisedRatio(
  cells: readonly StratumCell[],
  clusters: 'agents' | 'conversations',
  confidence = 0.95,
): StandardisedRatio | null {
  const strata = strataOf(cells)
  const observed = orderedSum(strata.map(({ own }) => own.sum))
  const expected = orderedSum(strata.map(({ own, rate }) => own.n * rate))
  if (expected === 0) return null
  const ratio = observed / expected
  const ownAgents = new Set(cells.filter(({ isOwn, moments }) => isOwn && moments.n > 0).map(({ agent }) => agent))
  const basis = clusters === 'agents' && ownAgents.size > 1 ? 'agents' : 'conversations'
  const squares = basis === 'agents' ? squaresByAgent(cells, strata, ratio) : squaresByConversation(strata, ratio)
  if (observed === 0 || squares === null) {
    const { low, high } = byarInterval(observed, confidence)
    return { observed, expected, ratio, interval: { low: low / expected, high: high / expected }, basis: 'counts' }
  }
  const standardError = Math.sqrt(squares) / expected
  const factor = Math.exp((normalQuantile((1 + confidence) / 2) * standardError) / ratio)
  return { observed, expected, ratio, interval: { low: ratio / factor, high: ratio * factor }, basis }
}

interface StratumOfAll {
  stratum: string
  own: Moments
  others: Moments
  /** The reference's. */
  rate: number
  /** How much of the reference is the group's own. */
  ownShare: number
}

/** The strata that the group has replies in. */
function strataOf(cells: readonly StratumCell[]): StratumOfAll[] {
  return [...grouped(cells, ({ stratum }) => stratum)]
    .map(([stratum, within]) => {
      const own = addMoments(within.filter(({ isOwn }) => isOwn).map(({ moments }) => moments))
      const others = addMoments(within.filter(({ isOwn }) => !isOwn).map(({ moments }) => moments))
      const n = own.n + others.n
      return { stratum, own, others, rate: n === 0 ? 0 : (own.sum + others.sum) / n, ownShare: n === 0 ? 0 : own.n / n }
    })
    .filter(({ own }) => own.n > 0)
    .sort((a, b) => (a.stratum < b.stratum ? -1 : 1))
}

/** With its factor C/(C − 1). */
function squaresByAgent(cells: readonly StratumCell[], strata: readonly StratumOfAll[], ratio: number): number {
  const stratumByName = new Map(strata.map((stratum) => [stratum.stratum, stratum]))
  const residuals: number[] = []
  for (const own of grouped(cells, ({ agent }) => agent).values()) {
    const parts = own.flatMap(({ stratum, isOwn, moments }) => {
      const of = stratumByName.get(stratum)
      return of === undefined ? [] : [residualOf(moments, isOwn, of, ratio)]
    })
    if (parts.length > 0) residuals.push(orderedSum(parts))
  }
  return (residuals.length / (residuals.length - 1)) * orderedSum(residuals.map((residual) => residual ** 2))
}

function residualOf({ n, sum }: Moments, isOwn: boolean, { rate, ownShare }: StratumOfAll, ratio: number): number {
  return (isOwn ? sum - ratio * rate * n : 0) - ratio * ownShare * (sum - rate * n)
}

/** Null for one conversation only. A conversation has one stratum, so its residual is a·sum − b·n and the moments do. */
function squaresByConversation(strata: readonly StratumOfAll[], ratio: number): number | null {
  const conversations = orderedSum(strata.map(({ own, others }) => own.clusters + others.clusters))
  if (orderedSum(strata.map(({ own }) => own.clusters)) < 2) return null
  const squares = strata.map(({ own, others, rate, ownShare }) => {
    const weight = ratio * ownShare
    return squareOf(own, 1 - weight, ratio * rate - weight * rate) + squareOf(others, weight, weight * rate)
  })
  return (conversations / (conversations - 1)) * orderedSum(squares)
}

/** Σ (a·sum_c − b·n_c)² over conversations; rounding must not leave less than nothing. */
function squareOf({ nn, nSum, sumSum }: Moments, a: number, b: number): number {
  return Math.max(0, a * a * sumSum - 2 * a * b * nSum + b * b * nn)
}
