import type { Due } from '#server/text/find-promise'
import type { Hours } from './coverage'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const MINUTES_A_DAY = 1440
const MINUTES_HALF_A_DAY = 720
const MOST_DAYS_LOOKED_AHEAD = 366
/** A bare "by 3" of another day is in the afternoon, "at 9" in the morning. */
const FIRST_MORNING_HOUR = 7

const SPAN_MS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS, fortnight: 14 * DAY_MS }

type Span = Extract<Due, { kind: 'span' }>
type Time = Extract<Due, { kind: 'time' }>
type Clock = Pick<Time, 'hour' | 'minute' | 'eitherHalf'>
type NamedDay = Exclude<Due, Span | Time>

export interface DueTime {
  dueAt: number
  /** The latest moment that still counts as kept. */
  graceUntil: number
}

/**
 * When a promise made at `saidAt` is due (rulings.md 20). A span runs from the message and has a tenth of itself as
 * grace; a named day, week or month is due at its end in the zone of `named` (the customer's where known, else the
 * company's), or at the time of that day where one was said, without grace. A business day ends at the same time of the
 * next day on which `openHours` are open, business hours are open hours. A weekday that is today means the one in a week,
 * a date that has passed means next year's, a time of day that has passed means tomorrow's.
 */
export function promiseDueAt(due: Due, saidAt: number, named: Hours, openHours: Hours): DueTime {
  if (due.kind === 'span') return spanDueAt(due, saidAt, openHours)
  const dueAt = due.kind === 'time' ? timeDueAt(due, saidAt, named) : dayDueAt(due, saidAt, named)
  return { dueAt, graceUntil: dueAt }
}

function spanDueAt({ amount, unit }: Span, saidAt: number, openHours: Hours): DueTime {
  if (unit === 'business_hour') {
    const need = amount * HOUR_MS
    const dueAt = openHours.dueAt(saidAt, need) ?? saidAt + need
    return { dueAt, graceUntil: openHours.dueAt(saidAt, Math.round(need * 1.1)) ?? saidAt + Math.round(need * 1.1) }
  }
  const dueAt =
    unit === 'business_day' ? businessDaysLater(saidAt, amount, openHours) : saidAt + Math.round(amount * SPAN_MS[unit])
  return { dueAt, graceUntil: dueAt + Math.round((dueAt - saidAt) / 10) }
}

function timeDueAt(due: Time, saidAt: number, named: Hours): number {
  if (due.daysAhead > 0) return atClock(due, saidAt, due.daysAhead, named)
  const passed = minuteOfDay(saidAt, named)
  const wanted = due.hour * 60 + due.minute
  if (wanted > passed) return atMinute(wanted, saidAt, 0, named)
  const afternoon = wanted + MINUTES_HALF_A_DAY
  if (due.eitherHalf && afternoon > passed && afternoon < MINUTES_A_DAY) return atMinute(afternoon, saidAt, 0, named)
  return atClock(due, saidAt, 1, named)
}

function dayDueAt(due: NamedDay, saidAt: number, named: Hours): number {
  const days = daysUntil(due, saidAt, named)
  const clock = due.kind === 'weekday' || due.kind === 'date' ? due.clock : undefined
  return clock === undefined ? endOfDay(saidAt, days, named) : atClock(clock, saidAt, days, named)
}

function daysUntil(due: NamedDay, saidAt: number, named: Hours): number {
  const today = Math.floor(named.hourOfWeek(saidAt) / 24) + 1
  switch (due.kind) {
    case 'end_of_day':
      return due.daysAhead
    case 'weekday':
      return (due.weekday - today + 7) % 7 || 7
    case 'end_of_week':
      return 7 - today + 7 * due.weeksAhead
    case 'end_of_month': {
      const [year, month] = localDate(saidAt, named)
      return daysBetween(saidAt, dayNumber(year, month + due.monthsAhead + 1, 0), named)
    }
    case 'date':
      return Math.max(0, daysBetween(saidAt, dateMeant(due, saidAt, named), named))
  }
}

/** The first such date that has not passed; a date with its year is what it says. */
function dateMeant(due: Extract<Due, { kind: 'date' }>, saidAt: number, named: Hours): number {
  const [year, month, day] = localDate(saidAt, named)
  const today = dayNumber(year, month, day)
  if (due.month === null) {
    const thisMonth = dayNumber(year, month, due.day)
    return thisMonth >= today ? thisMonth : dayNumber(year, month + 1, due.day)
  }
  const meant = dayNumber(due.year ?? year, due.month, due.day)
  return due.year !== null || meant >= today ? meant : dayNumber(year + 1, due.month, due.day)
}

function localDate(at: number, hours: Hours): [number, number, number] {
  const [year = 1970, month = 1, day = 1] = hours.localDay(at).split('-').map(Number)
  return [year, month, day]
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

function daysBetween(at: number, wanted: number, hours: Hours): number {
  return wanted - dayNumber(...localDate(at, hours))
}

function atClock(clock: Clock, saidAt: number, daysAhead: number, hours: Hours): number {
  const afternoon = clock.eitherHalf === true && clock.hour < FIRST_MORNING_HOUR
  return atMinute(clock.hour * 60 + clock.minute + (afternoon ? MINUTES_HALF_A_DAY : 0), saidAt, daysAhead, hours)
}

/** A wall-clock time of a day ahead; one that the clocks skip moves forward. */
function atMinute(wanted: number, saidAt: number, daysAhead: number, hours: Hours): number {
  if (wanted >= MINUTES_A_DAY) return endOfDay(saidAt, daysAhead, hours)
  const start = startOfDay(saidAt, daysAhead, hours)
  const rough = start + wanted * MINUTE_MS
  const corrected = rough + (wanted - minuteOfDay(rough, hours)) * MINUTE_MS
  return minuteOfDay(corrected, hours) === wanted && corrected >= start ? corrected : rough
}

function minuteOfDay(at: number, hours: Hours): number {
  const [hour = 0, minute = 0] = hours.localTime(at).split(':').map(Number)
  return hour * 60 + minute
}

function startOfDay(at: number, daysAhead: number, hours: Hours): number {
  if (daysAhead > 0) return endOfDay(at, daysAhead - 1, hours)
  const rough = Math.floor(at / MINUTE_MS) * MINUTE_MS - minuteOfDay(at, hours) * MINUTE_MS
  const off = minuteOfDay(rough, hours)
  return rough + (off > MINUTES_HALF_A_DAY ? MINUTES_A_DAY - off : -off) * MINUTE_MS
}

/** Midnight at the end of the local day that many days ahead, also where the clocks change. */
export function endOfDay(at: number, daysAhead: number, hours: Hours): number {
  let end = at
  for (let day = 0; day <= daysAhead; day++) {
    const rough = Math.floor(end / MINUTE_MS) * MINUTE_MS + (MINUTES_A_DAY - minuteOfDay(end, hours)) * MINUTE_MS
    const off = minuteOfDay(rough, hours)
    end = rough + (off > MINUTES_HALF_A_DAY ? MINUTES_A_DAY - off : -off) * MINUTE_MS
  }
  return end
}

/** The same wall-clock time of the covered day that many covered days ahead; calendar days where none is covered. */
function businessDaysLater(at: number, amount: number, hours: Hours): number {
  const sinceMinute = at - Math.floor(at / MINUTE_MS) * MINUTE_MS
  const onDay = (days: number): number => atMinute(minuteOfDay(at, hours), at, days, hours) + sinceMinute
  let left = Math.ceil(amount)
  let dayEnd = endOfDay(at, 0, hours)
  for (let days = 1; days <= MOST_DAYS_LOOKED_AHEAD; days++) {
    const start = dayEnd
    dayEnd = endOfDay(start, 0, hours)
    if (hours.openMs(start, dayEnd) > 0) left--
    if (left === 0) return onDay(days)
  }
  return onDay(Math.ceil(amount))
}
