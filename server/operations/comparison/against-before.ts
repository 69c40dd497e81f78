import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import { previousPeriod } from '#server/domain/previous-period'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import type { Interval } from '#server/statistics/interval'
import { loadCaseMix } from '../case-mix/load-case-mix'
import { mixSums } from '../case-mix/mix-sums'
import { type MeasureSum, sumRollups } from '../case-mix/sum-rollups'
import {
  countedDimensions,
  lossClusters,
  type Measured,
  measureDimension,
  measureScore,
  measureShareByAgent,
} from '../measured'
import { periodStandard } from '../period-standard'
import { beside } from './measure-pair'

/** A figure of a vendor, 0–1, beside the same of the period before; the difference is what it gained. */
export interface BesideBefore {
  now: Measured
  before: Measured
  difference: number | null
  interval95: Interval | null
}

export interface VendorBeside {
  /** Over the dimensions that count in both periods, by the standard of the later one. */
  score: BesideBefore
  scoredIn: Dimension[]
  dimensions: Record<Dimension, BesideBefore>
  firstReply: BesideBefore
}

export interface AgainstBefore {
  before: { from: string; to: string }
  /** The data begins within the period before, or after it: there is nothing whole to hold this one against. */
  isBeyondData: boolean
  /** Vendors with anything in either period; null is "nobody". None where the period before is beyond the data. */
  byVendorId: Map<number | null, VendorBeside>
}

/**
 * Every vendor beside itself in the period before, as its figures are: another mix of questions is not allowed for. Null where
 * nothing comes before, as for the whole time, and where nothing is scored.
 */
export async function againstBefore(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
): Promise<AgainstBefore | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const lastDay = filter.to !== null && filter.to < state.lastDay ? filter.to : state.lastDay
  const period = { ...filter, to: lastDay }
  const before = previousPeriod(period)
  if (before === null) return null
  const days = { from: before.from, to: before.to }
  if (before.from < state.firstDay) return { before: days, isBeyondData: true, byVendorId: new Map() }
  const { standard } = await periodStandard(database, filter, state)
  const sumsNow = await sumsByVendor(database, scope, period)
  const sumsBefore = await sumsByVendor(database, scope, before)
  const vendorIds = new Set([...sumsNow.keys(), ...sumsBefore.keys()])
  return {
    before: days,
    isBeyondData: false,
    byVendorId: new Map(
      [...vendorIds].map((id) => [id, compareSums(sumsNow.get(id) ?? [], sumsBefore.get(id) ?? [], standard)]),
    ),
  }
}

async function sumsByVendor(database: Database, scope: Scope, period: PeriodFilter) {
  const mix = mixSums(loadCaseMix(database, null), scope, period, [...DIMENSIONS, 'first_reply'])
  const counted = sumRollups(database, scope, period, ['conversations'])
  return grouped([...mix, ...counted], ({ vendorId }) => vendorId)
}

function compareSums(now: readonly MeasureSum[], before: readonly MeasureSum[], standard: Standard): VendorBeside {
  const clusters = { now: lossClusters(now), before: lossClusters(before) }
  const counted = countedDimensions(clusters.before, standard.displayFloor)
  const scoredIn = countedDimensions(clusters.now, standard.displayFloor).filter((dimension) =>
    counted.includes(dimension),
  )
  const scoreOf = (sums: readonly MeasureSum[], own: ReturnType<typeof lossClusters>) =>
    measureScore(own, standard, conversationsOf(sums), scoredIn)
  const dimension = (name: Dimension) =>
    besideBefore(measureDimension(clusters.now, name), measureDimension(clusters.before, name))
  return {
    score: besideBefore(scoreOf(now, clusters.now), scoreOf(before, clusters.before)),
    scoredIn,
    dimensions: {
      response: dimension('response'),
      escalation: dimension('escalation'),
      canned: dimension('canned'),
    },
    firstReply: besideBefore(measureShareByAgent(firstRepliesOf(now)), measureShareByAgent(firstRepliesOf(before))),
  }
}

function besideBefore(now: Measured, before: Measured): BesideBefore {
  const { difference, interval95 } = beside(now, before)
  return { now, before, difference, interval95 }
}

function conversationsOf(sums: readonly MeasureSum[]): number {
  return sums.reduce((count, { measure, n }) => (measure === 'conversations' ? count + n : count), 0)
}

function firstRepliesOf(sums: readonly MeasureSum[]): MeasureSum[] {
  return sums.filter(({ measure }) => measure === 'first_reply')
}
