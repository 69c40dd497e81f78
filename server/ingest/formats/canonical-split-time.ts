import { type Field, headerKey } from '../fields'
import type { CsvRecord } from '../read-csv'
import { cellOrNull } from './cell'

export interface SplitTime {
  date: number
  clock: number
}

const CLOCK_ONLY = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:\s*[ap]\.?\s?m\.?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?$/i
/** A day, in figures or with a month's name; a spreadsheet may have put midnight behind it. */
const DATE_ONLY =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\.?|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.?[-/\s]?\p{L}{3,10}\.?[-/\s,]{1,2}\d{2,4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4})(?:[T\s]0?0:00(?::00)?(?:\.0{1,6})?)?$/u
const MIDNIGHT = /[T\s]0?0:00(?::00)?(?:\.0{1,6})?$/

const DATE_KEYS = new Set(
  `date, message date, sent date, date sent, day, created date, date created, datum, tag, fecha, data, jour, dia, día,
  дата, 日付`.split(/,\s*/),
)
const CLOCK_KEYS = new Set(
  `time, message time, sent time, time sent, created time, clock, hour, uhrzeit, zeit, heure, hora, ora, tijd, время,
  時刻, 時間`.split(/,\s*/),
)

/**
 * The two columns that tell the time of messages apart, one the day and one the time of day; null where one column tells
 * both, or where it is not plain which columns these are. The time column of `columns` is one of them.
 */
export function findSplitTime(
  header: readonly string[],
  columns: ReadonlyMap<Field, number>,
  sample: readonly CsvRecord[],
): SplitTime | null {
  const time = columns.get('time')
  if (time === undefined) return null
  const keys = header.map(headerKey)
  const taken = new Set(columns.values())
  const partner = (names: ReadonlySet<string>, shape: RegExp) => {
    const fitting = [...keys.keys()].filter(
      (column) => !taken.has(column) && names.has(keys[column] ?? '') && holdsOnly(sample, column, shape),
    )
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
  if (holdsOnly(sample, time, CLOCK_ONLY)) {
    const date = partner(DATE_KEYS, DATE_ONLY)
    return date === null ? null : { date, clock: time }
  }
  if (!holdsOnly(sample, time, DATE_ONLY)) return null
  const clock = partner(CLOCK_KEYS, CLOCK_ONLY)
  return clock === null ? null : { date: time, clock }
}

/** Some cells are filled, and nearly all of these have the shape. */
function holdsOnly(sample: readonly CsvRecord[], column: number, shape: RegExp): boolean {
  let filled = 0
  let fitting = 0
  for (const { cells } of sample) {
    const cell = cellOrNull(cells[column])
    if (cell === null) continue
    filled++
    if (cell.length <= 40 && shape.test(cell)) fitting++
  }
  return filled > 0 && fitting >= filled * 0.9
}

/** Day and time of day as one text; where one of them is missing, or is more than its half, the text is no time. */
export function joinTime(cells: readonly string[], { date, clock }: SplitTime): string {
  const day = (cells[date] ?? '').trim()
  const ofDay = (cells[clock] ?? '').trim()
  if (day === '' || ofDay === '') return day || ofDay
  return `${day.replace(MIDNIGHT, '')} ${ofDay}`
}
