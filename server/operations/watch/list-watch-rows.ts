import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import type { WatchRow } from '#db/queries/watch-conditions'
import { listPairs } from '#db/queries/watch-pairs'
import { listRowsOfPlace } from '#db/queries/watch-places'
import { listFullAnswerRows, listRowsBeforeTarget } from '#db/queries/watch-replies'
import { listRowsOfTemplates } from '#db/queries/watch-templates'
import { BadInput } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { Place, WatchFilter, WatchList, WatchPart } from '#server/domain/watch'
import { standardVersions } from '../standard-in-force'
import { loadCannedUses } from './canned-uses'
import { MOST_TEMPLATES, templatesByUse } from './find-few-templates'
import { findOverturned } from './find-overturned'
import { type NamedOverturned, nameOverturned } from './name-overturned'
import { type WatchedConversation, watchedConversations } from './watched-conversations'

export interface WatchListAsked {
  list: WatchList
  part: WatchPart
  /** Only of places left behind. */
  place: Place | null
  /** Only of few templates, with the vendor in the filter. */
  agentId: number | null
  /** Counted from 1. */
  page: number
}

export interface WatchListPage {
  zone: string
  /** How many rows the list holds: the figure that it stands behind. */
  total: number
  hasMore: boolean
  rows: { conversation: WatchedConversation; other: WatchedConversation | null; overturned: NamedOverturned | null }[]
}

const PAGE_ROWS = 50
const UNSET_ZONE = 'UTC'

/** One page of the list behind a figure that is worth a look. Null before anything is scored. */
export async function listWatchRows(
  database: Database,
  scope: Scope,
  filter: WatchFilter,
  asked: WatchListAsked,
): Promise<WatchListPage | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const offset = (asked.page - 1) * PAGE_ROWS
  const found = asked.list === 'overturned' ? await findOverturned(database, scope, filter, await inHouse()) : null
  const pairs = asked.part === 'all' ? [] : (found?.pairs ?? [])
  const all: readonly WatchRow[] = found
    ? asked.part === 'all'
      ? found.turnedDown.map(({ conversationId }) => ({ conversationId, otherId: null }))
      : pairs.map(({ turnedDown, solved }) => ({
          conversationId: turnedDown.conversationId,
          otherId: solved.conversationId,
        }))
    : await rowsOf(database, scope, filter, asked, state.asOf)
  const rows = all.slice(offset, offset + PAGE_ROWS)
  const ids = rows.flatMap(({ conversationId, otherId }) => [conversationId, otherId].filter((id) => id !== null))
  const byId = new Map((await watchedConversations(database, scope, [...new Set(ids)])).map((one) => [one.id, one]))
  const named = await nameOverturned(database, scope, pairs.slice(offset, offset + PAGE_ROWS))
  return {
    zone: (await standardVersions(database, state.standardVersion)).at(-1)?.standard.businessHours.zone ?? UNSET_ZONE,
    total: all.length,
    hasMore: all.length > offset + PAGE_ROWS,
    rows: rows.flatMap(({ conversationId, otherId }, index) => {
      const conversation = byId.get(conversationId)
      const other = otherId === null ? null : (byId.get(otherId) ?? null)
      return conversation ? [{ conversation, other, overturned: named[index] ?? null }] : []
    }),
  }

  async function inHouse(): Promise<Set<number>> {
    const vendors = await listVendors(database, scope)
    return new Set(vendors.filter(({ kind }) => kind === 'in_house').map(({ id }) => id))
  }
}

const WINDOWS = {
  counted: 'justBelow',
  before: 'before',
  long_before: 'longBefore',
  all: 'all',
  waiting: 'all',
} as const

async function rowsOf(
  database: Database,
  scope: Scope,
  filter: WatchFilter,
  { list, part, place, agentId }: WatchListAsked,
  asOf: number,
): Promise<WatchRow[]> {
  switch (list) {
    case 'bunching':
      return listRowsBeforeTarget(database, scope, filter, WINDOWS[part])
    case 'full_answer':
      return listFullAnswerRows(database, scope, filter)
    case 'left_behind':
      if (place === null) throw new BadInput('Name the queue or the channel whose conversations are to be listed.')
      return listRowsOfPlace(database, scope, filter, place, part === 'waiting' ? 'waiting' : 'all')
    case 'few_templates':
      if (agentId === null) throw new BadInput('Name the agent whose canned replies are to be listed.')
      return listRowsOfFewTemplates(database, scope, filter, agentId, part)
    case 'split':
    case 'repeat':
      return listPairs(database, scope, filter, list, asOf, part === 'counted' ? 'counted' : 'all')
    default:
      return []
  }
}

async function listRowsOfFewTemplates(
  database: Database,
  scope: Scope,
  filter: WatchFilter,
  agentId: number,
  part: WatchPart,
): Promise<WatchRow[]> {
  const { uses } = await loadCannedUses(database, scope, filter)
  const own = uses.filter((use) => use.agentId === agentId)
  const ranked = templatesByUse(own).slice(0, part === 'all' ? undefined : MOST_TEMPLATES)
  return listRowsOfTemplates(database, scope, filter, {
    agentId,
    templateIds: ranked.map(({ templateId }) => templateId),
  })
}
