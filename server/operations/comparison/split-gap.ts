import { DIMENSIONS, type Dimension, FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { kitagawa } from '#server/statistics/kitagawa'
import type { MeasurePair } from './pair'

/** What a dimension adds to the gap between two scores, 0–1 of the score; below 0 is behind in-house. */
export interface GapPart {
  dimension: Dimension
  /** Its weight among the dimensions compared. */
  weight: number
  /** From answering the same kinds of question better or worse. */
  performance: number
  /** From getting other questions. */
  caseMix: number
}

/** The gap between the scores as they are, by dimension; its parts sum to it. */
export function splitGap(
  pairs: Readonly<Record<Dimension, MeasurePair>>,
  dimensions: readonly Dimension[],
  standard: Standard,
): GapPart[] {
  const whole = dimensions.reduce((sum, dimension) => sum + standard.weights[dimension], 0)
  return DIMENSIONS.filter((dimension) => dimensions.includes(dimension)).flatMap((dimension) => {
    const split = kitagawa(pairs[dimension].strata, FULL_LOSS)
    const weight = standard.weights[dimension] / whole
    // Less lost is more kept.
    return split
      ? [{ dimension, weight, performance: -weight * split.performance, caseMix: -weight * split.caseMix }]
      : []
  })
}
