import type { Database } from '#db/open-database'
import { listReplayedWaits, type ReplayedWaits } from '#db/queries/definitions'
import { findScoresState } from '#db/queries/rollups'
import { findStandard } from '#db/queries/standards'
import { listVendors } from '#db/queries/vendors'
import { DEFINITIONS, type Definition } from '#server/domain/definition'
import type { PeriodFilter } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { VendorKind } from '#server/domain/vendor'
import { type MeasureSum, sumRollups } from './case-mix/sum-rollups'

/** A percentile of waits: one that happened, or longer than the longest that ended; null where nothing is counted. */
export type WaitPercentile = { atMost: number } | { notWithin: number | null } | null

/** A vendor's first replies as one definition counts them. */
export interface CountedReplies {
  definition: Definition
  /** Conversations that it counts. */
  n: number
  met: number
  /** Null where it counts none. */
  share: number | null
  median: WaitPercentile
  p90: WaitPercentile
  /** Conversations that it judges otherwise than ours does, those included that only one of the two counts. */
  differs: number
}

export interface VendorByDefinition {
  /** Null is "nobody": what no vendor carries. */
  id: number | null
  name: string
  kind: VendorKind | null
  conversations: number
  /** One for each of `DEFINITIONS`, in their order. */
  replies: CountedReplies[]
}

/** A vendor's first replies as its own report would count them, beside ours. */
export interface Flattered {
  vendor: Omit<VendorByDefinition, 'replies'>
  ours: CountedReplies
  report: CountedReplies
  /** By how much the report lies above ours, in shares of 0–1. */
  difference: number
}

export interface DefinitionsComparison {
  asOf: number
  standardVersion: number
  standardName: string
  zone: string
  firstDay: string
  lastDay: string
  displayFloor: number
  vendors: VendorByDefinition[]
  /** The vendor whose own report lies highest above ours, among those with enough conversations; null where none has. */
  mostFlattered: Flattered | null
}

/**
 * The first replies of a period as every definition counts them, per vendor, in-house first; of one vendor alone where it
 * is named. Null where nothing is scored yet. Counts come from rollups, percentiles from rows.
 */
export async function compareDefinitions(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendor: number | 'nobody' | null = null,
): Promise<DefinitionsComparison | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const version = await findStandard(database, state.standardVersion)
  if (!version) throw new Error(`Scores were made with standard ${state.standardVersion}, which is not there.`)
  const { displayFloor, businessHours } = version.standard
  const sums = sumRollups(database, scope, filter, ['conversations', 'replay', 'replay_differs'])
  const waits = await listReplayedWaits(database, scope, filter, vendor)
  const identities = [...(await listVendors(database, scope)), { id: null, name: 'Nobody', kind: null }]
  const vendors = identities
    .filter(({ id }) => vendor === null || id === (vendor === 'nobody' ? null : vendor))
    .map(({ id, name, kind }): VendorByDefinition => {
      const isOwn = ({ vendorId }: { vendorId: number | null }) => vendorId === id
      return { id, name, kind, ...countVendor(sums.filter(isOwn), waits.filter(isOwn)) }
    })
    .filter(({ conversations }) => conversations > 0)
  return {
    asOf: state.asOf,
    standardVersion: version.version,
    standardName: version.name,
    zone: businessHours.zone,
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    displayFloor,
    vendors,
    mostFlattered: mostFlattered(vendors, displayFloor),
  }
}

function mostFlattered(vendors: readonly VendorByDefinition[], displayFloor: number): Flattered | null {
  let most: Flattered | null = null
  for (const { replies, ...vendor } of vendors) {
    const ours = enoughOf(replies, 'ours', displayFloor)
    const report = enoughOf(replies, 'vendor_report', displayFloor)
    if (vendor.id === null || !ours || !report) continue
    const difference = report.met / report.n - ours.met / ours.n
    if (most === null || difference > most.difference) most = { vendor, ours, report, difference }
  }
  return most
}

function enoughOf(replies: readonly CountedReplies[], wanted: Definition, least: number): CountedReplies | undefined {
  return replies.find(({ definition, n }) => definition === wanted && n > 0 && n >= least)
}

function countVendor(
  sums: readonly MeasureSum[],
  waits: readonly ReplayedWaits[],
): Pick<VendorByDefinition, 'conversations' | 'replies'> {
  const conversations = sums.filter(({ measure }) => measure === 'conversations').reduce((sum, { n }) => sum + n, 0)
  const replies = DEFINITIONS.map((definition): CountedReplies => {
    const sumOf = (measure: Measure) => sums.find((sum) => sum.measure === measure && sum.slot === definition)
    const { n, total } = sumOf('replay') ?? { n: 0, total: 0 }
    const waited = waits.find((row) => row.definition === definition)
    return {
      definition,
      n,
      met: total,
      share: n === 0 ? null : total / n,
      median: waited === undefined ? null : percentileOf(waited.medianMs, waited.longestMs),
      p90: waited === undefined ? null : percentileOf(waited.p90Ms, waited.longestMs),
      differs: sumOf('replay_differs')?.n ?? 0,
    }
  })
  return { conversations, replies }
}

function percentileOf(ms: number | null, longestMs: number | null): WaitPercentile {
  return ms === null ? { notWithin: longestMs } : { atMost: ms }
}
