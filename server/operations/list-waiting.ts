import type { Database } from '#db/open-database'
import type { Cursor } from '#db/queries/list-keys'
import { findScoresState } from '#db/queries/rollups'
import { findStandardInForce } from '#db/queries/standards'
import { countWaiting, listWaitingRows, type WaitingRow } from '#db/queries/waiting'
import { withoutQuoted } from '#server/domain/quoted'
import type { Scope } from '#server/domain/scope'
import type { WaitingCustomer, WaitingGroup, WaitingPart } from '#server/domain/waiting'

export interface WaitingList {
  /** The data's end: the instant up to which everything was scored. */
  asOf: number
  zone: string
  /** How many wait for each holder, over all parts and pages. */
  groups: readonly WaitingGroup[]
  /** One page, the longest wait first. */
  rows: readonly WaitingCustomer[]
  hasMore: boolean
}

const PAGE_ROWS = 100
const LONGEST_LINE = 140

/** Customers without an answer of a person at the data's end; null before anything is scored. */
export async function listWaiting(
  database: Database,
  scope: Scope,
  filter: { part: WaitingPart; holder: number | 'nobody' | null; cursor: Cursor | null },
  now: number,
): Promise<WaitingList | null> {
  const state = await findScoresState(database)
  if (state === null) return null
  const rows = await listWaitingRows(database, scope, filter, { cursor: filter.cursor, limit: PAGE_ROWS + 1 })
  return {
    asOf: state.asOf,
    zone: (await findStandardInForce(database))?.standard.businessHours.zone ?? 'UTC',
    groups: await countWaiting(database, scope),
    rows: rows.slice(0, PAGE_ROWS).map((row) => customerOf(row, now)),
    hasMore: rows.length > PAGE_ROWS,
  }
}

function customerOf({ lastText, lastQuoted, startAt, endAt, ...row }: WaitingRow, now: number): WaitingCustomer {
  return {
    ...row,
    lastWords: lastText === null ? null : firstLineOf(withoutQuoted(lastText, lastQuoted)),
    waitingSince: startAt,
    waitMs: endAt - startAt,
    waitToNowMs: Math.max(now, endAt) - startAt,
  }
}

/** The beginning of a text on one line; null where it has no words. */
function firstLineOf(text: string): string | null {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  if (letters.length === 0) return null
  return letters.length > LONGEST_LINE ? `${letters.slice(0, LONGEST_LINE).join('').trimEnd()}…` : letters.join('')
}
