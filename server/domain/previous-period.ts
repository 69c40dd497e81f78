import { addDays, countDays, firstOfMonth } from './calendar-day'
import type { PeriodFilter } from './filter'

const WEEK = 7

/**
 * The period to hold a period against: whole calendar months against as many months before; other days against as many days, a
 * whole number of weeks earlier, so that weekdays match and no day is in both. Channel and shift stay. Null where the period has
 * no first or no last day: nothing comes before everything.
 */
export function previousPeriod(filter: PeriodFilter): (PeriodFilter & { from: string; to: string }) | null {
  const { from, to } = filter
  if (from === null || to === null || to < from) return null
  const months = monthsOf({ from, to })
  if (months !== null) return { ...filter, from: monthsBefore(from, months), to: addDays(from, -1) }
  const shift = WEEK * Math.ceil(countDays({ from, to }) / WEEK)
  return { ...filter, from: addDays(from, -shift), to: addDays(to, -shift) }
}

/** How many whole calendar months a period is; null where it is anything else. */
function monthsOf({ from, to }: { from: string; to: string }): number | null {
  const next = addDays(to, 1)
  if (firstOfMonth(from) !== from || firstOfMonth(next) !== next) return null
  return monthNumber(next) - monthNumber(from)
}

function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1
}

function monthsBefore(first: string, count: number): string {
  let month = first
  for (let back = 0; back < count; back++) month = firstOfMonth(addDays(month, -1))
  return month
}
