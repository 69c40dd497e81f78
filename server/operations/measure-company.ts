import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS } from '#server/domain/finding'
import type { Scope } from '#server/domain/scope'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { sumRollups } from './case-mix/sum-rollups'
import { listPointsLost, type PointsLost } from './list-points-lost'
import { type HourSum, measureHours } from './measure-hours'
import { countedDimensions, lossClusters, type Measured, measureScore } from './measured'
import { mergeSums } from './merge-sums'
import { periodStandard } from './period-standard'

/** All vendors and what nobody carries, as one. */
export interface CompanyFigures {
  score: Measured
  /** Together they are what the score lacks of 100. */
  pointsLost: PointsLost[]
  hours: HourSum[]
}

/** What a period was like for customers, whoever answered them. Null where nothing is scored yet. */
export async function measureCompany(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
): Promise<CompanyFigures | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const { standard } = await periodStandard(database, filter, state)
  const counted = sumRollups(database, scope, filter, ['conversations', 'lost', 'hour_of_week'])
  const sums = mergeSums([...mixSums(loadCaseMix(database, null), scope, filter, DIMENSIONS), ...counted])
  const clusters = lossClusters(sums)
  const dimensions = countedDimensions(clusters, standard.displayFloor)
  const conversations = sums.find(({ measure }) => measure === 'conversations')?.n ?? 0
  return {
    score: measureScore(clusters, standard, conversations, dimensions),
    pointsLost: listPointsLost(sums, standard, dimensions),
    hours: measureHours(sums),
  }
}
