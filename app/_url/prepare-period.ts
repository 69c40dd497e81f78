import { addDays, addMonths, countDays, firstOfMonth, monthsOf } from '#server/domain/calendar-day'
import type { PeriodFilter } from '#server/domain/filter'
import { PERIODS, type Period } from '../_ui/period-chips'

type Days = Pick<PeriodFilter, 'from' | 'to'>

/** The days of a period that ends with the data, on `lastDay` (YYYY-MM-DD); both ends are null for all of it. */
export function daysOf(period: Period, lastDay: string): Days {
  switch (period) {
    case 'all':
      return { from: null, to: null }
    case 'this_month':
      return { from: firstOfMonth(lastDay), to: lastDay }
    case 'last_month':
      return monthsBefore(firstOfMonth(lastDay), 1)
    case 'this_quarter':
      return { from: firstOfQuarter(lastDay), to: lastDay }
    case 'last_quarter':
      return monthsBefore(firstOfQuarter(lastDay), MONTHS_OF_QUARTER)
    default:
      return { from: addDays(lastDay, 1 - Number.parseInt(period, 10)), to: lastDay }
  }
}

/** Which of the periods an address asks for; null where it is days of somebody's own choice. */
export function periodOf({ from, to }: Days, lastDay: string): Period | null {
  return (
    PERIODS.find((period) => {
      const days = daysOf(period, lastDay)
      return days.from === from && days.to === to
    }) ?? null
  )
}

/**
 * The period right before one, or right behind it: as many calendar months, or as many days. Null without both ends, and where it
 * would lie outside the data.
 */
export function shiftedDays(
  { from, to }: Days,
  direction: 'back' | 'on',
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): { from: string; to: string } | null {
  if (from === null || to === null || to < from) return null
  const months = monthsOf({ from, to })
  const count = months ?? countDays({ from, to })
  const step = direction === 'back' ? -count : count
  const shifted =
    months === null
      ? { from: addDays(from, step), to: addDays(to, step) }
      : { from: addMonths(from, step), to: addDays(addMonths(from, step + count), -1) }
  return shifted.to < firstDay || shifted.from > lastDay ? null : shifted
}

const MONTHS_OF_QUARTER = 3

function firstOfQuarter(day: string): string {
  const monthsIn = (Number(day.slice(5, 7)) - 1) % MONTHS_OF_QUARTER
  return addMonths(firstOfMonth(day), -monthsIn)
}

function monthsBefore(first: string, count: number): Days {
  return { from: addMonths(first, -count), to: addDays(first, -1) }
}
