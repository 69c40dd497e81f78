import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { type Field, zoneOfHeader } from '../fields'
import type { CsvRecord } from '../read-csv'
import { createTimeSurvey, type TimeReading } from '../time'
import { requireZone } from '../zone-clock'
import { findSplitTime, joinTime, type SplitTime } from './canonical-split-time'

export const TIME_FIELDS = ['time', 'openedAt', 'requestedAt', 'closedAt'] as const
export type TimeField = (typeof TIME_FIELDS)[number]

export interface CanonicalTimes {
  needsSurvey: boolean
  /** The columns of day and time of day, where these stand apart. */
  split: SplitTime | null
  /** When the message of a row was written, as the row has it. */
  written(cells: readonly string[]): string
  survey(record: CsvRecord): void
  decide(): readonly ImportQuestion[]
  /** Throws unless `decide` left no question; null for a field without a column. */
  reading(field: TimeField): TimeReading | null
}

/**
 * The time columns of one file, which share the order of day and month: one program wrote them. A column's zone is the
 * one its header names, else the one asked for (formats.md 7). The whole file is surveyed only where the sample has dates of two
 * numbers and nobody said which comes first. Throws BadInput for a zone that does not exist.
 */
export function openCanonicalTimes(
  header: readonly string[],
  columns: ReadonlyMap<Field, number>,
  options: ImportOptions,
  sample: readonly CsvRecord[],
): CanonicalTimes {
  if (options.zone !== null) requireZone(options.zone)
  const split = findSplitTime(header, columns, sample)
  const timeColumn = columns.get('time') ?? -1
  const written = (cells: readonly string[]) => (split === null ? (cells[timeColumn] ?? '') : joinTime(cells, split))
  const surveys = TIME_FIELDS.flatMap((field) => {
    const column = columns.get(field)
    if (column === undefined) return []
    const isSplit = field === 'time' && split !== null
    const names = (isSplit ? [split.date, split.clock] : [column]).map((index) => header[index]?.trim() ?? '')
    const cellOf = field === 'time' ? written : (cells: readonly string[]) => cells[column] ?? ''
    return [{ field, names, cellOf, times: createTimeSurvey() }]
  })
  const readings = new Map<TimeField, TimeReading>()

  function survey(record: CsvRecord): void {
    for (const { cellOf, times } of surveys) times.add(cellOf(record.cells))
  }

  function orderOfOtherColumns(): ImportOptions['dayMonthOrder'] {
    const orders = new Set(surveys.flatMap(({ times }) => times.orderSeen() ?? []))
    const [only] = orders
    return orders.size === 1 ? (only ?? null) : null
  }

  function decide(): readonly ImportQuestion[] {
    const questionsByAbout = new Map<string, ImportQuestion>()
    for (const { field, names, times } of surveys) {
      const zone = names.map(zoneOfHeader).find((told) => told !== null) ?? options.zone
      const dayMonthOrder =
        options.dayMonthOrder ?? (times.isMixed() ? null : (times.orderSeen() ?? orderOfOtherColumns()))
      const decision = times.decide({ column: names.join('” and “'), zone, dayMonthOrder })
      if ('parse' in decision) readings.set(field, decision)
      else
        for (const question of decision.questions)
          if (!questionsByAbout.has(question.about)) questionsByAbout.set(question.about, question)
    }
    return [...questionsByAbout.values()]
  }

  for (const record of sample) survey(record)
  return {
    needsSurvey: options.dayMonthOrder === null && surveys.some(({ times }) => times.sawNumericDates()),
    split,
    written,
    survey,
    decide,
    reading: (field) => readings.get(field) ?? null,
  }
}
