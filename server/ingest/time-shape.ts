import { calendarMs, clockMs, parseUtcSeconds } from './calendar-time'
import { monthOfName } from './month-names'

/** What a written time says before zone and order of day and month are known. */
export type TimeShape =
  | { kind: 'instant'; at: number }
  /** A calendar time without a zone, in milliseconds as if it were UTC. */
  | { kind: 'local'; local: number }
  /** Two numbers that are day and month in an order the text does not tell. */
  | {
      kind: 'numeric'
      first: number
      second: number
      separator: string
      year: number
      clock: number
      offset: number | null
    }

const CLOCK =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:[.,](?<fraction>\\d{1,12}))?(?:\\s*(?<half>[ap])\\.?\\s?m\\.?)?'
const OFFSET =
  '(?:\\s*\\(?(?<offset>Z|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}(?::?\\d{2})?)\\)?(?:\\s*\\([A-Za-z ]+\\))?)?'
const WEEKDAY = '(?:\\p{L}{2,10}\\.?,?\\s+)?'
const MONTH = '(?<name>\\p{L}{3,10})\\.?'
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:T|,?\\s+)${CLOCK}${OFFSET}$`,
  'i',
)
const YEAR_LAST = new RegExp(
  `^(?<first>\\d{1,2})(?<separator>[-/.])(?<second_>\\d{1,2})\\k<separator>(?<year>\\d{4}|\\d{2})(?:T|,?\\s+)${CLOCK}${OFFSET}$`,
  'i',
)
const DAY_AND_MONTH_NAME = new RegExp(
  `^${WEEKDAY}(?<day>\\d{1,2})\\.?[-/\\s.]\\s*(?:de\\s+)?${MONTH}[-/\\s,]\\s*(?:de\\s+)?(?<year>\\d{4}|\\d{2})(?:\\s?г\\.?)?,?\\s+(?:в\\s+)?${CLOCK}${OFFSET}$`,
  'iu',
)
const MONTH_NAME_AND_DAY = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4}),?\\s+(?:at\\s+)?${CLOCK}${OFFSET}$`,
  'iu',
)
const TWITTER = new RegExp(`^\\p{L}{3}\\s+${MONTH}\\s+(?<day>\\d{1,2})\\s+${CLOCK}${OFFSET}\\s+(?<year>\\d{4})$`, 'iu')
const EAST_ASIAN = new RegExp(`^(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日\\s*${CLOCK}${OFFSET}$`, 'i')
const EPOCH = /^(\d{9,10}|\d{12,13}|\d{16}|\d{19})(\.\d{1,12})?$/
/** Days since 30 December 1899, as a spreadsheet writes a time in a cell of no particular format. */
const EXCEL_SERIAL = /^[2-7]\d{4}[.,]\d{1,15}$/
const EXCEL_EPOCH = -2_209_161_600_000

type Groups = Readonly<Record<string, string | undefined>>

/** A trimmed text to its shape; null for what is no time, has no time of day, or names a date that does not exist. */
export function parseTimeShape(value: string): TimeShape | null {
  const utc = parseUtcSeconds(value)
  if (utc !== null) return { kind: 'instant', at: utc }
  const yearFirst = YEAR_FIRST.exec(value)?.groups
  if (yearFirst) return dated(yearFirst, Number(yearFirst.month))
  const yearLast = YEAR_LAST.exec(value)?.groups
  if (yearLast) return numeric(yearLast)
  const eastAsian = EAST_ASIAN.exec(value)?.groups
  if (eastAsian) return dated(eastAsian, Number(eastAsian.month))
  if (EPOCH.test(value)) return epoch(value)
  if (EXCEL_SERIAL.test(value))
    return { kind: 'local', local: EXCEL_EPOCH + Math.round(Number(value.replace(',', '.')) * 86_400) * 1000 }
  const named = (DAY_AND_MONTH_NAME.exec(value) ?? MONTH_NAME_AND_DAY.exec(value) ?? TWITTER.exec(value))?.groups
  if (named) return dated(named, monthOfName(named.name ?? '') ?? 0)
  return null
}

/** The instant or local time of a numeric shape once the order is known; null where the date does not exist. */
export function settleOrder(
  shape: TimeShape & { kind: 'numeric' },
  order: 'day_first' | 'month_first',
): TimeShape | null {
  const [day, month] = order === 'day_first' ? [shape.first, shape.second] : [shape.second, shape.first]
  return placed(calendarMs(shape.year, month, day, shape.clock), shape.offset)
}

function dated(groups: Groups, month: number): TimeShape | null {
  const offset = readOffset(groups.offset)
  if (offset === 'impossible') return null
  return placed(calendarMs(readYear(groups.year), month, Number(groups.day), readClock(groups)), offset)
}

function numeric(groups: Groups): TimeShape | null {
  const clock = readClock(groups)
  const offset = readOffset(groups.offset)
  if (clock === null || offset === 'impossible') return null
  const year = readYear(groups.year)
  return {
    kind: 'numeric',
    first: Number(groups.first),
    second: Number(groups.second_),
    separator: groups.separator ?? '',
    year,
    clock,
    offset,
  }
}

function placed(calendar: number | null, offset: number | null): TimeShape | null {
  if (calendar === null) return null
  return offset === null ? { kind: 'local', local: calendar } : { kind: 'instant', at: calendar - offset }
}

function readYear(year: string | undefined): number {
  const number = Number(year)
  if (year?.length !== 2) return number
  return number < 70 ? 2000 + number : 1900 + number
}

function readClock({ hour, minute, second, fraction, half }: Groups): number | null {
  const written = Number(hour)
  const isAfternoon = half?.toLowerCase() === 'p'
  const hours = half === undefined || written > 12 ? written : (written % 12) + (isAfternoon ? 12 : 0)
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  return clockMs(hours, Number(minute), Number(second ?? 0), milliseconds)
}

function readOffset(text: string | undefined): number | null | 'impossible' {
  if (text === undefined) return null
  const signed = text.replace(/^(?:UTC|GMT)(?=[+-])/i, '')
  if (/^[a-z]/i.test(signed)) return 0
  return minutesOf(signed)
}

function minutesOf(text: string): number | 'impossible' {
  const [, hourDigits, minuteDigits] = /^.(\d{1,2}?):?(\d{2})?$/.exec(text) ?? []
  const hours = Number(hourDigits)
  const minutes = Number(minuteDigits ?? 0)
  if (hours > 14 || minutes > 59) return 'impossible'
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size. */
function epoch(value: string): TimeShape | null {
  const number = Number(value)
  if (number >= 9e8 && number <= 5e9) return { kind: 'instant', at: Math.floor(Number((number * 1000).toFixed(3))) }
  if (number >= 9e11 && number <= 5e12) return { kind: 'instant', at: Math.floor(number) }
  if (number >= 9e14 && number <= 5e15) return { kind: 'instant', at: Math.floor(number / 1e3) }
  return number >= 9e17 && number <= 5e18 ? { kind: 'instant', at: Math.floor(number / 1e6) } : null
}
