import { orderedSum } from './ordered-sum'
import { seededDraws } from './seeded-draws'

const DRAWS = 1000
const CONCENTRATION = 20
const CHANGES = [0.75, 1.25] as const

/** A dimension's weight, and by how much A is ahead of B in it. */
export interface WeightedGap {
  weight: number
  gap: number
}

export interface WeightSensitivity {
  /** A − B at the weights given. */
  gap: number
  /** Of each dimension, in the order given: the weight at which A and B are level, the others keeping their proportions; null where none is. */
  tieWeights: (number | null)[]
  /** A − B with one weight a quarter smaller or larger, the others making room in proportion. */
  changed: { dimension: number; factor: number; gap: number }[]
  /** The share of 1,000 draws of weights in which A is ahead; a draw in which they are level counts half. */
  aheadInDraws: number
}

/**
 * How much a ranking of two scores hangs on the weights (method.md 8.4): exactly where it would turn, D / (D − d_k) with D the
 * weighted mean of the other gaps; what a quarter more or less of each weight does; and how often A stays ahead when weights are drawn
 * around those given (Dirichlet, concentration 20). Weights need not sum to 1. Null where there is no weight.
 */
export function weightSensitivity(dimensions: readonly WeightedGap[], seed: number): WeightSensitivity | null {
  const whole = orderedSum(dimensions.map(({ weight }) => weight))
  if (!(whole > 0)) return null
  const shares = dimensions.map(({ weight, gap }) => ({ weight: weight / whole, gap }))
  return {
    gap: gapOf(shares),
    tieWeights: shares.map((_, index) => tieWeight(shares, index)),
    changed: shares.flatMap(({ weight }, dimension) =>
      CHANGES.map((factor) => ({ dimension, factor, gap: gapAt(shares, dimension, Math.min(1, factor * weight)) })),
    ),
    aheadInDraws: aheadInDraws(shares, seed),
  }
}

function gapOf(shares: readonly WeightedGap[]): number {
  return orderedSum(shares.map(({ weight, gap }) => weight * gap)) / orderedSum(shares.map(({ weight }) => weight))
}

/** The gap without a dimension; null where nothing else has weight. */
function gapOfOthers(shares: readonly WeightedGap[], dimension: number): number | null {
  const others = shares.filter((share, index) => index !== dimension && share.weight > 0)
  return others.length === 0 ? null : gapOf(others)
}

function gapAt(shares: readonly WeightedGap[], dimension: number, weight: number): number {
  const gap = shares[dimension]?.gap ?? 0
  return weight * gap + (1 - weight) * (gapOfOthers(shares, dimension) ?? gap)
}

function tieWeight(shares: readonly WeightedGap[], dimension: number): number | null {
  const others = gapOfOthers(shares, dimension)
  const gap = shares[dimension]?.gap ?? 0
  if (others === null || others === gap) return null
  const tie = others / (others - gap)
  return tie >= 0 && tie <= 1 ? tie : null
}

function aheadInDraws(shares: readonly WeightedGap[], seed: number): number {
  let ahead = 0
  for (const weights of drawnWeights(
    shares.map(({ weight }) => weight),
    seed,
  )) {
    const drawn = orderedSum(shares.map(({ gap }, index) => (weights[index] ?? 0) * gap))
    ahead += drawn > 0 ? 1 : drawn === 0 ? 0.5 : 0
  }
  return ahead / DRAWS
}

let lastDrawn: { key: string; draws: number[][] } | null = null

/** Draws of weights around those given, up to a factor that all of a draw have; the same for all vendors of a page, and drawn once. */
function drawnWeights(weights: readonly number[], seed: number): number[][] {
  const key = JSON.stringify([seed, weights])
  if (lastDrawn?.key === key) return lastDrawn.draws
  const { gamma } = seededDraws(seed, 'weights')
  const draws = Array.from({ length: DRAWS }, () => weights.map((weight) => gamma(CONCENTRATION * weight)))
  lastDrawn = { key, draws }
  return draws
}
