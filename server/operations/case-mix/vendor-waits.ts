import { readWaitColumns, type WaitPlace, type WaitStanding } from '#db/bulk/read-wait-columns'
import type { Database } from '#db/open-database'
import type { ClockOutcome } from '#server/domain/clock'
import type { PeriodFilter } from '#server/domain/filter'
import type { Holder } from '#server/domain/held-time'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import { keepColumns } from './kept-columns'
import { LEFT_OUT, rowsAskedFor } from './rows-asked-for'

export interface FirstReplyWait {
  outcome: ClockOutcome
  /** To its end, or as far as it has run. */
  ms: number
  targetMs: number
  standing: WaitStanding
}

export interface HeldSum {
  holder: Holder
  /** It was held by the vendor itself; for `nobody`, it was that vendor's outside its coverage. */
  isOwn: boolean
  ms: number
}

const BY_PLACE: GroupBy<WaitPlace, WaitPlace> = { keyOf: (cell) => JSON.stringify(cell), groupOf: (cell) => cell }

const keptWaits = keepColumns(readWaitColumns)

/**
 * A vendor's waits for a first reply, by length. Those judged are the rows of the measure `first_reply`, those pending the
 * rows of `first_reply_pending`.
 */
export function listFirstReplyWaits(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): FirstReplyWait[] {
  const waits: FirstReplyWait[] = []
  walk(database, scope, filter, vendorId, 'first_reply', ({ outcome, standing }, ms, targetMs) => {
    if (outcome !== null && standing !== null) waits.push({ outcome, ms, targetMs, standing })
  })
  return waits
}

/** How long a vendor's conversations took to the first reply and to the first full answer, where both came. */
export function listAnswerTimes(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): { firstReplyMs: number; fullAnswerMs: number }[] {
  const times: { firstReplyMs: number; fullAnswerMs: number }[] = []
  walk(database, scope, filter, vendorId, 'answer', (_, firstReplyMs, fullAnswerMs) => {
    times.push({ firstReplyMs, fullAnswerMs })
  })
  return times
}

/**
 * By whom the conversations of a vendor were held, and how long. All of their time is in here once: the sums add up to the
 * length of these conversations.
 */
export function listHeldSums(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): HeldSum[] {
  const sumByKey = new Map<string, HeldSum>()
  walk(database, scope, filter, vendorId, 'held', ({ holder, isOwn }, ms) => {
    if (holder === null) return
    const key = `${holder} ${isOwn ? 1 : 0}`
    const sum = sumByKey.get(key) ?? { holder, isOwn, ms: 0 }
    sum.ms += ms
    sumByKey.set(key, sum)
  })
  return [...sumByKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

function walk(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
  kind: 'first_reply' | 'answer' | 'held',
  take: (place: WaitPlace, ms: number, otherMs: number) => void,
): void {
  const columns = keptWaits(database)
  const rows = columns.rows[kind]
  const { groups } = groupCells(columns, BY_PLACE)
  const placeOf = rowsAskedFor(columns, rows, BY_PLACE, scope, filter)
  for (let row = 0; row < rows.day.length; row++) {
    const place = placeOf(row)
    const group = place === LEFT_OUT ? undefined : groups[place]
    if (group && group.vendorId === vendorId) take(group, rows.ms[row] ?? 0, rows.otherMs[row] ?? 0)
  }
}
