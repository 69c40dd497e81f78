import { addDays, addMonths, countDays, monthsOf } from './calendar-day'
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
  if (months !== null) return { ...filter, from: addMonths(from, -months), to: addDays(from, -1) }
  const shift = WEEK * Math.ceil(countDays({ from, to }) / WEEK)
  return { ...filter, from: addDays(from, -shift), to: addDays(to, -shift) }
}
