import type { PeriodFilter } from '#server/domain/filter'
import { PERIODS, type Period } from '../_ui/period-chips'

const DAY_MS = 86_400_000

type Days = Pick<PeriodFilter, 'from' | 'to'>

/** The days of a period that ends with the data, on `lastDay` (YYYY-MM-DD); both ends are null for all of it. */
export function daysOf(period: Period, lastDay: string): Days {
  const firstOfMonth = `${lastDay.slice(0, 8)}01`
  switch (period) {
    case 'all':
      return { from: null, to: null }
    case 'this_month':
      return { from: firstOfMonth, to: lastDay }
    case 'last_month': {
      const last = daysBefore(firstOfMonth, 1)
      return { from: `${last.slice(0, 8)}01`, to: last }
    }
    default:
      return { from: daysBefore(lastDay, Number.parseInt(period, 10) - 1), to: lastDay }
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

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10)
}
