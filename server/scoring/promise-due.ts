import type { Due } from '#server/text/find-promise'
import type { Hours } from './coverage'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const MINUTES_A_DAY = 1440
const MOST_DAYS_LOOKED_AHEAD = 366

const SPAN_MS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS }

export interface DueTime {
  dueAt: number
  /** The latest moment that still counts as kept. */
  graceUntil: number
}

/**
 * When a promise made at `saidAt` is due (rulings.md 20). A span runs from the message and has a tenth of itself as
 * grace; a named day is due at its end in the company's zone, without grace; a business day ends at the same time of
 * the next day on which `openHours` are open. A weekday that is today means the one in a week.
 */
export function promiseDueAt(due: Due, saidAt: number, company: Hours, openHours: Hours): DueTime {
  if (due.kind === 'span') {
    const dueAt =
      due.unit === 'business_day'
        ? businessDaysLater(saidAt, due.amount, openHours)
        : saidAt + due.amount * SPAN_MS[due.unit]
    return { dueAt, graceUntil: dueAt + Math.round((dueAt - saidAt) / 10) }
  }
  const dueAt = namedTime(due, saidAt, company)
  return { dueAt, graceUntil: dueAt }
}

function namedTime(due: Exclude<Due, { kind: 'span' }>, saidAt: number, company: Hours): number {
  if (due.kind === 'end_of_day') return endOfDay(saidAt, due.daysAhead, company)
  if (due.kind === 'weekday') {
    const today = Math.floor(company.hourOfWeek(saidAt) / 24) + 1
    return endOfDay(saidAt, (due.weekday - today + 7) % 7 || 7, company)
  }
  const wanted = due.hour * 60 + due.minute
  if (due.daysAhead > 0) return endOfDay(saidAt, due.daysAhead - 1, company) + wanted * MINUTE_MS
  const passed = minuteOfDay(saidAt, company)
  const ahead = wanted > passed ? wanted - passed : wanted + MINUTES_A_DAY / 2 - passed
  return Math.floor(saidAt / MINUTE_MS) * MINUTE_MS + (ahead > 0 ? ahead : wanted + MINUTES_A_DAY - passed) * MINUTE_MS
}

function minuteOfDay(at: number, hours: Hours): number {
  const [hour = 0, minute = 0] = hours.localTime(at).split(':').map(Number)
  return hour * 60 + minute
}

/** Midnight at the end of the local day that many days ahead, also where the clocks change. */
export function endOfDay(at: number, daysAhead: number, hours: Hours): number {
  let end = at
  for (let day = 0; day <= daysAhead; day++) {
    const rough = Math.floor(end / MINUTE_MS) * MINUTE_MS + (MINUTES_A_DAY - minuteOfDay(end, hours)) * MINUTE_MS
    const off = minuteOfDay(rough, hours)
    end = rough + (off > MINUTES_A_DAY / 2 ? MINUTES_A_DAY - off : -off) * MINUTE_MS
  }
  return end
}

function businessDaysLater(at: number, amount: number, hours: Hours): number {
  let later = at
  let left = amount
  for (let day = 0; day < MOST_DAYS_LOOKED_AHEAD && left > 0; day++) {
    later += DAY_MS
    const end = endOfDay(later, 0, hours)
    if (hours.openMs(end - DAY_MS, end) > 0) left--
  }
  return later
}
