import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { parseUtcSeconds } from './calendar-time'
import { notInRange, whyNotTime } from './time-problem'
import { isInRange } from './time-range'
import { parseTimeShape, settleOrder, type TimeShape } from './time-shape'
import { createZoneClock, type LocalInstant, localOf } from './zone-clock'

export interface ParsedTime {
  /** UTC epoch milliseconds; parts below a millisecond are cut off. */
  at: number
  /** The other instant a time in a repeated hour may mean; null elsewhere. */
  secondAt: number | null
  /** As written, where `at` as ISO UTC to the second would not give it back. */
  raw: string | null
  /** In a repeated or skipped local hour. */
  ambiguous: boolean
  /** Written without an offset: the zone was told from outside. */
  naive: boolean
}

export interface TimeReading {
  /** Null where the value cannot be read as a time; `whyNot` says why. */
  parse(value: string): ParsedTime | null
  whyNot(value: string): string
  /** What would have to be asked to read a value that `parse` refuses: its zone, or the order of day and month. */
  questionsOf(value: string): readonly ImportQuestion[]
  /** Wall-clock milliseconds (as if UTC) of an instant in the file's zone, UTC where it has none. */
  toLocal(at: number): number
  /** The instant of wall-clock milliseconds in the file's zone, UTC where it has none. */
  fromLocal(local: number): ParsedTime
}

export interface TimeDecision {
  /** For the questions: the column as the file names it; null where the file has none. */
  column: string | null
  zone: string | null
  dayMonthOrder: ImportOptions['dayMonthOrder']
}

export interface TimeSurvey {
  add(value: string): void
  /** Some dates are two numbers whose order each alone need not tell. */
  sawNumericDates(): boolean
  /** What the dates seen so far tell by themselves; null where they tell nothing or are mixed. */
  orderSeen(): ImportOptions['dayMonthOrder']
  /** Some dates can only have the day first, others only the month. */
  isMixed(): boolean
  /** The reading, or what has to be asked first. May be called for several columns and zones. */
  decide(decision: TimeDecision): TimeReading | { questions: readonly ImportQuestion[] }
}

/**
 * Collects what the times of a file have in common (formats.md 7): whether any lacks a zone, and whether day or month
 * comes first, told by a number above 12 anywhere. Dates with dots are day first. A file that shows both orders, or
 * neither, is asked about. An empty survey asks nothing.
 */
export function createTimeSurvey(): TimeSurvey {
  let naiveExample: string | null = null
  let numericExample: string | null = null
  let dayFirst = false
  let monthFirst = false

  function orderSeen(): ImportOptions['dayMonthOrder'] {
    return dayFirst === monthFirst ? null : dayFirst ? 'day_first' : 'month_first'
  }

  return {
    orderSeen,
    isMixed: () => dayFirst && monthFirst,
    add(value) {
      const shape = parseUtcSeconds(value) === null ? parseTimeShape(value.trim()) : null
      if (shape === null || shape.kind === 'instant') return
      if (shape.kind === 'local' || shape.offset === null) naiveExample ??= value.trim()
      if (shape.kind !== 'numeric') return
      numericExample ??= value.trim()
      if (shape.second > 12) monthFirst = true
      else if (shape.first > 12 || shape.separator === '.') dayFirst = true
    },
    sawNumericDates: () => numericExample !== null,
    decide({ column, zone, dayMonthOrder }) {
      const decided = dayMonthOrder ?? orderSeen()
      const questions: ImportQuestion[] = []
      if (naiveExample !== null && zone === null) questions.push(askZone(column, naiveExample))
      if (numericExample !== null && decided === null) questions.push(askOrder(column, numericExample, dayFirst))
      return questions.length > 0 ? { questions } : createTimeReading(column, zone, decided)
    },
  }
}

const ofColumn = (column: string | null) => (column === null ? 'of this file' : `of column “${column}”`)

function askZone(column: string | null, example: string): ImportQuestion {
  return {
    about: 'zone',
    question: `In which time zone are the times ${ofColumn(column)} (“${example}”)?`,
    choices: [],
    flag: '--zone',
  }
}

function askOrder(column: string | null, example: string, mixed: boolean): ImportQuestion {
  return {
    about: 'day_month_order',
    question: mixed
      ? `Among the dates ${ofColumn(column)} some have the day first and some the month: which are right? The others will be rejected.`
      : `Does the day or the month come first in the dates ${ofColumn(column)} (“${example}”)?`,
    choices: ['day_first', 'month_first'],
    flag: '--day-first or --month-first',
  }
}

function createTimeReading(
  column: string | null,
  zone: string | null,
  order: ImportOptions['dayMonthOrder'],
): TimeReading {
  const toInstant = zone === null ? null : createZoneClock(zone)

  function settle(value: string): TimeShape | null {
    const shape = parseTimeShape(value)
    if (shape?.kind !== 'numeric') return shape
    return order === null ? null : settleOrder(shape, order)
  }

  function read(value: string): ParsedTime | null {
    const utc = parseUtcSeconds(value)
    if (utc !== null) return { at: utc, secondAt: null, raw: null, ambiguous: false, naive: false }
    const shape = settle(value.trim())
    if (shape?.kind === 'instant') return { at: shape.at, secondAt: null, raw: value, ambiguous: false, naive: false }
    if (shape?.kind !== 'local' || toInstant === null) return null
    const { at, secondAt, ambiguous }: LocalInstant = toInstant(shape.local)
    return { at, secondAt, raw: value, ambiguous, naive: true }
  }

  return {
    parse(value) {
      const time = read(value)
      return time !== null && isInRange(time.at) ? time : null
    },
    questionsOf(value) {
      const shape = parseTimeShape(value.trim())
      const questions: ImportQuestion[] = []
      if (zone === null && (shape?.kind === 'local' || (shape?.kind === 'numeric' && shape.offset === null)))
        questions.push(askZone(column, value.trim()))
      if (shape?.kind === 'numeric' && order === null) questions.push(askOrder(column, value.trim(), false))
      return questions
    },
    toLocal: (at) => (zone === null ? at : localOf(zone, at)),
    fromLocal(local) {
      const instant = toInstant === null ? { at: local, secondAt: null, ambiguous: false } : toInstant(local)
      return { ...instant, raw: null, naive: true }
    },
    whyNot(value) {
      const shape = parseTimeShape(value.trim())
      if (shape?.kind === 'numeric' && order === null)
        return `“${value}” does not tell whether the day or the month comes first.`
      return read(value) === null ? whyNotTime(value.trim()) : notInRange(value)
    },
  }
}
