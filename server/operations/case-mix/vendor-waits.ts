import { readWaitColumns, type WaitKind, type WaitPlace, type WaitStanding } from '#db/bulk/read-wait-columns'
import type { Database } from '#db/open-database'
import type { ClockOutcome } from '#server/domain/clock'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Holder } from '#server/domain/held-time'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import { keepColumns } from './kept-columns'
import { LEFT_OUT, rangeOf, rowsAskedFor } from './rows-asked-for'

/** A vendor's waits for a first reply that ended and stand alike, shortest first. */
export interface FirstReplyWaits {
  outcome: ClockOutcome
  standing: WaitStanding
  /** To their ends, or as far as they have run. */
  ms: readonly number[]
  /** Of each, in the same order. */
  targetMs: readonly number[]
}

export interface HeldSum {
  holder: Holder
  /** It was held by the vendor itself; for `nobody`, it was that vendor's outside its coverage. */
  isOwn: boolean
  ms: number
}

const BY_ENDING: GroupBy<Pick<WaitPlace, 'outcome' | 'standing'>, WaitPlace> = {
  keyOf: ({ outcome, standing }) => `${outcome} ${standing}`,
  groupOf: ({ outcome, standing }) => ({ outcome, standing }),
}
const BY_PLACE: GroupBy<WaitPlace, WaitPlace> = { keyOf: (cell) => JSON.stringify(cell), groupOf: (cell) => cell }

export const keptWaits = keepColumns('waits', readWaitColumns)

/**
 * A vendor's waits for a first reply, by how they ended. Those judged are the rows of the measure `first_reply`, those pending the
 * rows of `first_reply_pending`.
 */
export function listFirstReplyWaits(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): FirstReplyWaits[] {
  const columns = keptWaits.of(database)
  const { first_reply: rows } = columns.rows
  const placeOf = rowsAskedFor(columns, rows, BY_ENDING, scope, filter)
  const lists = groupCells(columns, BY_ENDING).groups.map((ending) => ({
    ...{ ...ending, ms: [] as number[], targetMs: [] as number[] },
  }))
  const { start, end } = rangeOf(rows, vendorId)
  for (let row = start; row < end; row++) {
    const place = placeOf(row)
    const list = place === LEFT_OUT ? undefined : lists[place]
    list?.ms.push(rows.ms[row] ?? 0)
    list?.targetMs.push(rows.targetMs[row] ?? 0)
  }
  return lists.flatMap(({ outcome, standing, ms, targetMs }) =>
    outcome === null || standing === null || ms.length === 0 ? [] : [{ outcome, standing, ms, targetMs }],
  )
}

/** Of conversations that had both, the first replies and the first full answers in milliseconds, shortest first. */
export interface AnswerTimes {
  firstReplyMs: readonly number[]
  fullAnswerMs: readonly number[]
}

/** How long a vendor's conversations took to the first reply and to the first full answer, where both came. */
export function listAnswerTimes(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): AnswerTimes {
  const lengths = (kind: WaitKind) => {
    const found: number[] = []
    walk(database, scope, filter, vendorId, kind, (_, ms) => found.push(ms))
    return found
  }
  return { firstReplyMs: lengths('first_of_both'), fullAnswerMs: lengths('full_of_both') }
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
  const msByPlace = new Map<WaitPlace, number>()
  walk(database, scope, filter, vendorId, 'held', (place, ms) => {
    msByPlace.set(place, (msByPlace.get(place) ?? 0) + ms)
  })
  const held = [...msByPlace].flatMap(([{ holder, isOwn }, ms]) => (holder === null ? [] : [{ holder, isOwn, ms }]))
  return [...grouped(held, ({ holder, isOwn }) => `${holder} ${isOwn ? 1 : 0}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : [{ ...first, ms: others.reduce((sum, { ms }) => sum + ms, first.ms) }],
    )
}

function walk(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
  kind: WaitKind,
  take: (place: WaitPlace, ms: number, targetMs: number) => void,
): void {
  const columns = keptWaits.of(database)
  const rows = columns.rows[kind]
  const { groups } = groupCells(columns, BY_PLACE)
  const placeOf = rowsAskedFor(columns, rows, BY_PLACE, scope, filter)
  const { start, end } = rangeOf(rows, vendorId)
  for (let row = start; row < end; row++) {
    const place = placeOf(row)
    const group = place === LEFT_OUT ? undefined : groups[place]
    if (group) take(group, rows.ms[row] ?? 0, rows.targetMs[row] ?? 0)
  }
}
