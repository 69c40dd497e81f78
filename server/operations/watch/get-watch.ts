import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { findScoresState } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import { countPairs } from '#db/queries/watch-pairs'
import { type LeftBehindRow, listPlacesLeftBehind } from '#db/queries/watch-places'
import {
  type FullAnswerGap,
  listFullAnswerGaps,
  listMostTouched,
  listRepliesBeforeTarget,
  type RepliesBeforeTarget,
} from '#db/queries/watch-replies'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import { type Bunching, measureBunching } from '#server/statistics/bunching'
import { type MeasureSum, sumRollups } from '../case-mix/sum-rollups'
import { standardVersions } from '../standard-in-force'
import { loadCannedUses } from './canned-uses'
import { type FewTemplates, findFewTemplates } from './find-few-templates'
import { findMisplaced, type Misplaced } from './find-misplaced'
import { findOverturned } from './find-overturned'
import { type NamedOverturned, nameOverturned } from './name-overturned'
import { type WatchedConversation, watchedConversations } from './watched-conversations'

export interface OfVendor {
  /** Null is "nobody": what no vendor carries. */
  vendorId: number | null
  vendorName: string
}

/** So many of the things asked about, of all that could have been. */
export interface WatchCount extends OfVendor {
  n: number
  counted: number
}

/** Questions to ask, never proof: nothing of this costs points. Vendors in reading order, in-house first. */
export interface Watch {
  asOf: number
  zone: string
  firstDay: string
  lastDay: string
  bunching: (OfVendor & RepliesBeforeTarget & { bunching: Bunching | null })[]
  /** n: answered first replies; counted: those that only held off. */
  holding: (WatchCount & { justBefore: number; gap: FullAnswerGap | null })[]
  /** n: customers waiting; counted: those parked. */
  parked: WatchCount[]
  /** n: customers who came back after a closing; counted: those within 72 hours. */
  returned: WatchCount[]
  split: WatchCount[]
  leftBehind: LeftBehindRow[]
  /** n: conversations in which a person replied; counted: those with too many turns. */
  touched: WatchCount[]
  mostTouched: WatchedConversation[]
  repeat: WatchCount[]
  /** n: conversations in which something was turned down; counted: those that another vendor solved. */
  overturned: WatchCount[]
  /** The first few of them. */
  overturnedPairs: NamedOverturned[]
  /** Templates in topics where they hardly ever belong. */
  misplaced: (OfVendor & Misplaced)[]
  /** Agents whose canned replies are nearly all the same few. */
  fewTemplates: (OfVendor & FewTemplates & { agentName: string })[]
}

const COUNTED: readonly Measure[] = [
  'holding_reply',
  'first_reply_wait',
  'waiting',
  'waiting_parked',
  'returned',
  'touched',
]
const MOST_TOUCHED_SHOWN = 10
const PAIRS_SHOWN = 5
const UNSET_ZONE = 'UTC'

/** Everything that is worth a look in a period. Null before anything is scored. */
export async function getWatch(database: Database, scope: Scope, filter: WatchFilter): Promise<Watch | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const vendors = await listVendors(database, scope)
  const named = [...vendors.map(({ id, name }) => ({ vendorId: id, vendorName: name })), NOBODY]
  const isAskedFor = (vendorId: number | null) =>
    filter.vendor === null || vendorId === (filter.vendor === 'nobody' ? null : filter.vendor)
  const ofVendors = <Row extends { vendorId: number | null }>(rows: readonly Row[]): (Row & OfVendor)[] =>
    named.flatMap((one) => rows.filter(({ vendorId }) => vendorId === one.vendorId).map((row) => ({ ...row, ...one })))

  const sums = sumRollups(database, scope, filter, COUNTED).filter(({ vendorId }) => isAskedFor(vendorId))
  const count = (all: Figure, counted: Figure) => ofVendors(countsOf(sums, all, counted))
  const inHouseIds = new Set(vendors.filter(({ kind }) => kind === 'in_house').map(({ id }) => id))
  const { turnedDown, pairs } = await findOverturned(database, scope, filter, inHouseIds)
  const gaps = await listFullAnswerGaps(database, scope, filter)
  const canned = await loadCannedUses(database, scope, { ...filter, vendor: null })
  const few = findFewTemplates(canned).filter(({ vendorId }) => isAskedFor(vendorId))
  const agentNames = await listAgentNames(
    database,
    few.map(({ agentId }) => agentId),
  )
  const mostTouched = await listMostTouched(database, scope, filter, MOST_TOUCHED_SHOWN)
  return {
    asOf: state.asOf,
    zone: (await standardVersions(database, state.standardVersion)).at(-1)?.standard.businessHours.zone ?? UNSET_ZONE,
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    bunching: ofVendors(await listRepliesBeforeTarget(database, scope, filter)).map((row) => ({
      ...row,
      bunching: measureBunching(row.justBelow, [row.longBefore, row.before]),
    })),
    holding: count(['first_reply_wait', 'n'], ['holding_reply', 'n']).map((row) => ({
      ...row,
      justBefore: addUp(sums, row.vendorId, ['holding_reply', 'total']),
      gap: gaps.find(({ vendorId }) => vendorId === row.vendorId) ?? null,
    })),
    parked: count(['waiting', 'n'], ['waiting_parked', 'n']),
    returned: count(['returned', 'n'], ['returned', 'total']),
    split: ofVendors(await countPairs(database, scope, filter, 'split', state.asOf)),
    leftBehind: [
      ...(await listPlacesLeftBehind(database, scope, filter, 'queue', state.asOf)),
      ...(await listPlacesLeftBehind(database, scope, filter, 'channel', state.asOf)),
    ],
    touched: count(['touched', 'n'], ['touched', 'total']),
    mostTouched: await watchedConversations(
      database,
      scope,
      mostTouched.map(({ conversationId }) => conversationId),
    ),
    repeat: ofVendors(await countPairs(database, scope, filter, 'repeat', state.asOf)),
    overturned: ofVendors(
      countedByVendor(
        turnedDown,
        pairs.map(({ turnedDown }) => turnedDown),
      ),
    ),
    overturnedPairs: await nameOverturned(database, scope, pairs.slice(0, PAIRS_SHOWN)),
    misplaced: ofVendors(findMisplaced(canned).filter(({ vendorId }) => isAskedFor(vendorId))),
    fewTemplates: ofVendors(few).map((one) => ({
      ...one,
      agentName: agentNames.get(one.agentId) ?? `Agent ${one.agentId}`,
    })),
  }
}

const NOBODY: OfVendor = { vendorId: null, vendorName: 'Nobody' }

type Figure = [Measure, 'n' | 'total']

function addUp(sums: readonly MeasureSum[], vendorId: number | null, [measure, what]: Figure): number {
  return sums
    .filter((sum) => sum.vendorId === vendorId && sum.measure === measure)
    .reduce((value, sum) => value + sum[what], 0)
}

function countsOf(sums: readonly MeasureSum[], all: Figure, counted: Figure) {
  return [...new Set(sums.map(({ vendorId }) => vendorId))]
    .map((vendorId) => ({ vendorId, n: addUp(sums, vendorId, all), counted: addUp(sums, vendorId, counted) }))
    .filter(({ n }) => n > 0)
}

function countedByVendor(all: readonly { vendorId: number }[], counted: readonly { vendorId: number }[]) {
  const of = (rows: readonly { vendorId: number }[], id: number) =>
    rows.filter(({ vendorId }) => vendorId === id).length
  return [...new Set(all.map(({ vendorId }) => vendorId))].map((vendorId) => ({
    vendorId,
    n: of(all, vendorId),
    counted: of(counted, vendorId),
  }))
}
