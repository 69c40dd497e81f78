import { addDays, mondayOf } from './calendar-day'
import type { PeriodFilter } from './filter'
import { previousPeriod } from './previous-period'

type Period = PeriodFilter & { from: string; to: string }

/** Days that are held against others before them; channel and shift are the same. */
export interface ComparedDays {
  now: Period
  before: Period
}

/**
 * Which days of the data a page holds against which: those of a filter against its previous period; without a first day, the last
 * whole week (Monday to Sunday) against the week before it. Days behind the data are cut off, so that they do not count as quiet
 * ones. Null where the data do not reach back to all days before.
 */
export function comparedDays(
  filter: PeriodFilter,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): ComparedDays | null {
  const last = filter.to !== null && filter.to < lastDay ? filter.to : lastDay
  const now = { ...filter, ...(filter.from === null ? lastWholeWeek(last) : { from: filter.from, to: last }) }
  const before = previousPeriod(now)
  return before === null || before.from < firstDay ? null : { now, before }
}

function lastWholeWeek(last: string): { from: string; to: string } {
  const sunday = addDays(mondayOf(addDays(last, 1)), -1)
  return { from: mondayOf(sunday), to: sunday }
}
