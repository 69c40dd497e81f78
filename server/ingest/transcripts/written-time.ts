import type { ReadTime } from '../formats/adapter'
import { parseTimeShape } from '../time-shape'

/** Sources of regular expressions for times as transcripts write them (formats.md 7); every repeat is bounded. */
export const CLOCK =
  '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s?[AaPp]\\.?\\s?[Mm](?![A-Za-z])\\.?)?(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})(?![A-Za-z\\d]))?'
const MONTH = '[A-Za-z]{3,9}\\.?'
export const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}[-/. ]${MONTH}[-/, ]{1,2}(?:\\d{4}|\\d{2})|${MONTH} \\d{1,2},? \\d{4})`
export const DATE_AND_CLOCK = `${DATE}(?:T|,?\\s{1,3})${CLOCK}`

const HOURS_AND_MINUTES = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?\s?([AaPp])?/

/** A time of day in milliseconds after midnight; null for what is none. */
export function parseClock(text: string): number | null {
  const [, hour, minute, second, fraction, half] = HOURS_AND_MINUTES.exec(text) ?? []
  if (hour === undefined) return null
  const written = Number(hour)
  const isAfternoon = half?.toLowerCase() === 'p'
  const hours = half === undefined || written > 12 ? written : (written % 12) + (isAfternoon ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  return ((hours * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 + milliseconds
}

const WITH_DATE = new RegExp(`^${DATE_AND_CLOCK}$`)

/**
 * A stamp of a line: a dated one as it stands; a time of day on the day of `start`, or null where no start is known.
 * Undefined for a stamp that names an impossible time.
 */
export function timeOfStamp(stamp: string, start: string | number | null): ReadTime | null | undefined {
  const plain = plainBlanks(stamp)
  if (WITH_DATE.test(plain)) return parseTimeShape(plain) === null ? undefined : plain
  const clockMs = parseClock(plain)
  if (clockMs === null) return undefined
  return start === null ? null : { dayOf: start, clockMs }
}

const ANYWHERE = new RegExp(`(?<![\\d/.-])${DATE_AND_CLOCK}`)
const DAY_ANYWHERE = new RegExp(`(?<![\\d/.-])${DATE}(?!\\d)`)

/** The first date in a text with its time of day, midnight where it has none; null without a date. */
export function findStart(text: string): string | null {
  const plain = plainBlanks(text)
  const dated = ANYWHERE.exec(plain)?.[0]
  if (dated !== undefined && parseTimeShape(dated) !== null) return dated
  const day = DAY_ANYWHERE.exec(plain)?.[0]
  const midnight = day === undefined ? null : `${day} 00:00`
  return midnight !== null && parseTimeShape(midnight) !== null ? midnight : null
}

const ZONE_BEHIND = /\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/
const DAY = 86_400_000

/** Times of day below a start that names its zone are in that zone, and on the next day where they fall back by half a day. */
export function inZoneOfStart<T extends { time: ReadTime | null }>(start: string | null, entries: readonly T[]): T[] {
  const zone = ZONE_BEHIND.exec(start ?? '')
  const day = DAY_ANYWHERE.exec(start ?? '')?.[0]
  if (start === null || zone === null || day === undefined) return [...entries]
  const base = `${day} 00:00:00${zone[1] === 'GMT' ? ' UTC' : zone[0]}`
  if (parseTimeShape(base) === null) return [...entries]
  let before = parseClock(/\d{1,2}:\d{2}.*$/.exec(start)?.[0] ?? '') ?? 0
  return entries.map((entry) => {
    if (entry.time === null || typeof entry.time !== 'object' || !('dayOf' in entry.time)) return entry
    const days = Math.max(0, Math.ceil((before - DAY / 2 - entry.time.clockMs) / DAY))
    before = entry.time.clockMs + days * DAY
    return { ...entry, time: { base, addMs: before } }
  })
}

/** Narrow and unbreakable blanks as blanks; marks of writing direction gone. */
export function plainBlanks(text: string): string {
  return text.replace(/[\u00A0\u202F\u2009]/g, ' ').replace(DIRECTION_MARKS, '')
}

const DIRECTION_MARKS = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
