import ICAL from 'ical.js'
import { BadInput } from '#server/domain/refusal'
import type { CalendarDays } from '#server/domain/settings'

const MOST_BYTES = 1_000_000
const MOST_DAYS = 2000
const NAME_LENGTH = 200
/** More than a yearly event of two thousand years needs. */
const MOST_STEPS = 5000
const DAY_MS = 86_400_000

/**
 * The days of the all-day events of an iCalendar text, earliest first: each day of those that last several, and those
 * that repeat yearly in each of the years asked, both included. Dates are as written, whatever the zone of this machine.
 * Throws BadInput for a text that is too long, is no calendar, or has no all-day event or too many.
 */
export function readCalendar(text: string, years: { from: number; to: number }): CalendarDays {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES)
    throw new BadInput('This calendar is larger than 1 MB. Export only the holidays.')
  const names = new Map<string, string>()
  let leftOut = 0
  for (const event of parseEvents(text)) {
    const starts = startsOf(event, years)
    if (starts === null) {
      leftOut++
      continue
    }
    const length = lengthOf(event)
    const name = String(event.getFirstPropertyValue('summary') ?? 'Holiday')
      .trim()
      .slice(0, NAME_LENGTH)
    for (const start of starts)
      for (let day = 0; day < length; day++) {
        const date = laterDay(start, day)
        const other = names.get(date)
        if (other === undefined) names.set(date, name)
        if (names.size > MOST_DAYS)
          throw new BadInput('This calendar has more than 2,000 days. Export only the holidays.')
      }
  }
  if (names.size === 0)
    throw new BadInput('This calendar has no all-day events in the years asked, so there are no holidays in it.')
  const days = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, name]) => ({ date, name }))
  return { days, leftOut }
}

function parseEvents(text: string): ICAL.Component[] {
  const noCalendar = 'This is no calendar. Choose a file that ends in .ics, as calendars export them.'
  if (!/^\uFEFF?\s{0,100}BEGIN:VCALENDAR/i.test(text)) throw new BadInput(noCalendar)
  try {
    // Several calendars in one text come as a list of lists.
    const parsed: unknown[] = ICAL.parse(text.replace(/^\uFEFF/, '').trim())
    const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed.filter(Array.isArray)
    return calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
  } catch {
    throw new BadInput(noCalendar)
  }
}

/** The days on which an all-day event begins; null for one with a time of day or that repeats otherwise than yearly. */
function startsOf(event: ICAL.Component, years: { from: number; to: number }): string[] | null {
  const start = timeOf(event, 'dtstart')
  if (start === null) return null
  const rule = event.getFirstPropertyValue('rrule')
  const first = start.toString()
  if (!(rule instanceof ICAL.Recur)) return isRealDay(first) ? [first] : null
  if (rule.freq !== 'YEARLY') return null
  const left = new Set(
    event
      .getAllProperties('exdate')
      .flatMap((property) => property.getValues().map((value) => String(value).slice(0, 10))),
  )
  // Without further words "yearly" is the same date: 29 February is left out where there is none.
  const isSameDate = Object.keys(rule.parts).length === 0
  const starts: string[] = []
  const days = rule.iterator(start)
  for (let step = 0; step < MOST_STEPS; step++) {
    const day = days.next()
    if (!day || day.year > years.to) return starts
    const text = day.toString()
    if (day.year < years.from || left.has(text) || !isRealDay(text)) continue
    if (!isSameDate || (day.month === start.month && day.day === start.day)) starts.push(text)
    if (starts.length > MOST_DAYS) return starts
  }
  return null
}

/** In days; an event ends before the day named as its end. */
function lengthOf(event: ICAL.Component): number {
  const first = Date.parse(`${timeOf(event, 'dtstart')}T00:00:00Z`)
  const last = Date.parse(`${timeOf(event, 'dtend')}T00:00:00Z`)
  const duration = event.getFirstPropertyValue('duration')
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0
  const days = Number.isNaN(last) ? Math.ceil(seconds / 86_400) : (last - first) / DAY_MS
  return Math.min(Math.max(days, 1), MOST_DAYS + 1)
}

/** A day that is written without a time; null for any other. */
function timeOf(event: ICAL.Component, name: 'dtstart' | 'dtend'): ICAL.Time | null {
  const value = event.getFirstPropertyValue(name)
  return value instanceof ICAL.Time && value.isDate ? value : null
}

function laterDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

function isRealDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
}
