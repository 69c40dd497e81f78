import { DIMENSIONS, type Dimension, FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { clusterComposite } from '#server/statistics/cluster-mean'
import { differencePValueOf } from '#server/statistics/difference'
import type { Interval } from '#server/statistics/interval'
import { clusteredInterval, wilsonInterval } from '#server/statistics/wilson'
import type { MeasureSum } from './case-mix/sum-rollups'

/** A share kept, 0–1, with the n it stands on. `value` is null where there is nothing to measure. */
export interface Measured {
  n: number
  value: number | null
  interval95: Interval | null
  interval90: Interval | null
  /** What the interval treats as independent: agents, or conversations where fewer than two agents are named. */
  basis: 'agents' | 'conversations' | null
  /** On that basis; null without a value. */
  standardError: number | null
}

export const NOTHING_MEASURED: Measured = {
  n: 0,
  value: null,
  interval95: null,
  interval90: null,
  basis: null,
  standardError: null,
}

export type Cluster = { parts: { n: number; sum: number }[]; isUnnamed: boolean }

/** Losses of one vendor per agent, a part for each dimension in the order of `DIMENSIONS`. */
export function lossClusters(sums: readonly MeasureSum[]): Cluster[] {
  const clusters = new Map<number | null, Cluster>()
  for (const { measure, agentId, n, total } of sums) {
    const part = DIMENSIONS.indexOf(measure as Dimension)
    if (part === -1) continue
    const cluster = clusters.get(agentId) ?? {
      parts: DIMENSIONS.map(() => ({ n: 0, sum: 0 })),
      isUnnamed: agentId === null,
    }
    clusters.set(agentId, cluster)
    cluster.parts[part] = { n, sum: total }
  }
  return [...clusters].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([, cluster]) => cluster)
}

/** The share kept in one dimension: 1 less the mean loss over the conversations where it applies. */
export function measureDimension(clusters: readonly Cluster[], dimension: Dimension): Measured {
  const part = DIMENSIONS.indexOf(dimension)
  const mean = clusterComposite(
    clusters.map(({ parts, isUnnamed }) => ({ parts: [parts[part] ?? { n: 0, sum: 0 }], isUnnamed })),
    [1],
  )
  const n = mean?.n[0] ?? 0
  return mean ? measured(1 - mean.estimate, mean.standardError, n, n) : NOTHING_MEASURED
}

/**
 * The dimensions that make up a score: those judged in at least `floor` conversations, since one escalation must not
 * carry a third of a score; where none is, all that were judged.
 */
export function countedDimensions(clusters: readonly Cluster[], floor: number): Dimension[] {
  const nOf = (part: number) => clusters.reduce((n, { parts }) => n + (parts[part]?.n ?? 0), 0)
  const reaching = (least: number) => DIMENSIONS.filter((_, part) => nOf(part) >= least)
  const enough = reaching(floor)
  return enough.length > 0 ? enough : reaching(1)
}

/** The score: dimensions by the standard's weights, renormalised over those that count (method.md 8.1, 8.4). */
export function measureScore(
  clusters: readonly Cluster[],
  standard: Standard,
  conversations: number,
  counted: readonly Dimension[],
): Measured {
  const weights = DIMENSIONS.map((dimension) => (counted.includes(dimension) ? standard.weights[dimension] : 0))
  const composite = clusterComposite(clusters, weights)
  if (!composite) return { ...NOTHING_MEASURED, n: conversations }
  return measured(1 - composite.estimate, composite.standardError, composite.independentN, conversations)
}

/** A share of counted things that belong to agents, such as first replies in time; those of nobody stand each on its own. */
export function measureShareByAgent(sums: readonly Pick<MeasureSum, 'agentId' | 'n' | 'total'>[]): Measured {
  const missed = sums.map(({ agentId, n, total }) => ({
    parts: [{ n, sum: (n - total) * FULL_LOSS }],
    isUnnamed: agentId === null,
  }))
  const mean = clusterComposite(missed, [1])
  if (!mean) return NOTHING_MEASURED
  const n = mean.n[0] ?? 0
  // From whole numbers, so that a third is a third.
  return measured(sums.reduce((sum, { total }) => sum + total, 0) / n, mean.standardError, n, n)
}

/** A share of counted things, each taken as independent. */
export function measureShare(counted: number, n: number): Measured {
  if (n === 0) return NOTHING_MEASURED
  return measureMean({ value: counted / n, standardError: null, independentN: n, n, basis: 'conversations' })
}

function measured(value: number, standardError: number | null, independentN: number, n: number): Measured {
  const basis = standardError === null ? 'conversations' : 'agents'
  return measureMean({ value, standardError, independentN, n, basis })
}

/** A mean between 0 and 1 with a standard error that allows for what its basis is; without one all are taken as independent. */
export function measureMean(mean: {
  value: number
  standardError: number | null
  /** The n of a plain mean as precise, were all independent. */
  independentN: number
  n: number
  basis: Measured['basis']
}): Measured {
  const { value, standardError, independentN, n, basis } = mean
  const interval = (confidence: number) =>
    standardError === null
      ? wilsonInterval(value * independentN, independentN, confidence)
      : clusteredInterval(value, standardError, independentN, confidence)
  return {
    ...{ n, value, basis },
    interval95: interval(0.95),
    interval90: interval(0.9),
    standardError: standardError ?? Math.sqrt((value * (1 - value)) / independentN),
  }
}

/** That two figures do not differ, from their difference over its standard error; null where one of them has none. */
export function pValueOf(own: Measured, baseline: Measured): number | null {
  if (own.value === null || own.standardError === null) return null
  if (baseline.value === null || baseline.standardError === null) return null
  return differencePValueOf(own.value - baseline.value, own.standardError, baseline.standardError)
}

/** How many points of 100 each criterion costs a vendor; they sum to 100 less its score over the counted dimensions. */
export function pointsLost(
  sums: readonly MeasureSum[],
  standard: Standard,
  counted: readonly Dimension[],
  dimensionOf: (criterion: string) => Dimension,
): { criterion: string; dimension: Dimension; points: number; findings: number }[] {
  const nOf = (dimension: Dimension) => sums.filter((sum) => sum.measure === dimension).reduce((n, sum) => n + sum.n, 0)
  const wholeWeight = counted.reduce((sum, dimension) => sum + standard.weights[dimension], 0)
  return sums
    .filter((sum) => sum.measure === 'lost' && counted.includes(dimensionOf(sum.slot)))
    .map(({ slot, n, total }) => {
      const dimension = dimensionOf(slot)
      const weight = standard.weights[dimension] / wholeWeight
      return { criterion: slot, dimension, points: (100 * weight * total) / FULL_LOSS / nOf(dimension), findings: n }
    })
    .sort((a, b) => b.points - a.points || (a.criterion < b.criterion ? -1 : 1))
}
