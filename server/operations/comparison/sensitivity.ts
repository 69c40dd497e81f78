import type { Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { weightSensitivity } from '#server/statistics/weight-sensitivity'
import type { ComparedFigure } from './compared-figures'

/** Draws of weights must come out the same on every machine. */
const SEED = 20_260_101

export interface Sensitivity {
  /** By how much the vendor's score is ahead of in-house at one case mix, 0–1. */
  gap: number
  /** Share of draws of weights around the standard's in which the vendor is ahead. */
  aheadInDraws: number
  /** The weights among the dimensions compared, and at which the order turns round while the others keep theirs; null is at none. */
  tieWeights: { dimension: Dimension; weight: number; tieWeight: number | null }[]
  /** The order turns round when one weight is a quarter more or less. */
  isTurnedByAQuarter: boolean
}

/** How much the order of a vendor and in-house hangs on the standard's weights (method.md 8.4); null with fewer than two dimensions. */
export function sensitivityOf(
  figures: Readonly<Record<Dimension, Pick<ComparedFigure, 'adjusted'>>>,
  dimensions: readonly Dimension[],
  standard: Standard,
): Sensitivity | null {
  const gaps = dimensions.flatMap((dimension) => {
    const gap = figures[dimension].adjusted?.difference ?? null
    return gap === null ? [] : [{ dimension, weight: standard.weights[dimension], gap }]
  })
  if (gaps.length < 2 || gaps.length < dimensions.length) return null
  const whole = gaps.reduce((sum, { weight }) => sum + weight, 0)
  const told = weightSensitivity(gaps, SEED)
  if (told === null) return null
  return {
    gap: told.gap,
    aheadInDraws: told.aheadInDraws,
    tieWeights: gaps.map(({ dimension, weight }, index) => ({
      dimension,
      weight: weight / whole,
      tieWeight: told.tieWeights[index] ?? null,
    })),
    isTurnedByAQuarter: told.changed.some(({ gap }) => gap * told.gap < 0),
  }
}
