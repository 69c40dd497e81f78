import type { Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { criteria } from '#server/scoring/criteria/index'
import type { MeasureSum } from './case-mix/sum-rollups'
import { criterionTitles } from './criterion-titles'
import { pointsLost } from './measured'

/** What a criterion costs. */
export interface PointsLost {
  criterion: string
  title: string
  dimension: Dimension
  /** Points of the score, 0 to 100. */
  points: number
  findings: number
}

const dimensionByCriterion = new Map(criteria.map((criterion) => [criterion.id, criterion.dimension]))

export function dimensionOfCriterion(criterion: string): Dimension {
  return dimensionByCriterion.get(criterion) ?? 'response'
}

/** The criteria that cost points, those that cost most first; together they cost 100 less the score over the counted dimensions. */
export function listPointsLost(
  sums: readonly MeasureSum[],
  standard: Standard,
  counted: readonly Dimension[],
): PointsLost[] {
  const titles = criterionTitles()
  return pointsLost(sums, standard, counted, dimensionOfCriterion).map((item) => ({
    ...item,
    title: titles[item.criterion] ?? item.criterion,
  }))
}
