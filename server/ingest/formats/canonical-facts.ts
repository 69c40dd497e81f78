import type { ImportedFacts } from '#server/domain/import'
import { FACT_FIELDS, type Field } from '../fields'
import { isNever } from '../time-range'
import { parseChannel, parseEndedBy } from '../values'
import type { CanonicalTimes, TimeField } from './canonical-times'
import { cellOrNull, idOrNull, remembered, wordsOrNull } from './cell'

/** A cell that says something which cannot be taken. */
export interface CellProblem {
  field: Field
  reason: string
}

type FactField = (typeof FACT_FIELDS)[number]

/** Rows of one conversation mostly repeat its facts: equal cells give the same frozen object. */
export function createFactsReader(
  columns: ReadonlyMap<Field, number>,
  times: CanonicalTimes,
): (cells: readonly string[]) => ImportedFacts | CellProblem {
  const present = FACT_FIELDS.flatMap((field) => {
    const column = columns.get(field)
    return column === undefined ? [] : [{ field, column }]
  })
  const read = remembered((joined) => {
    const cells = joined.split(SEPARATOR)
    return parseFacts(new Map(present.map(({ field }, i) => [field, cells[i]])), times)
  })
  const [only] = present
  if (only !== undefined && present.length === 1) return (cells) => read(cells[only.column] ?? '')
  return (cells) => read(present.map(({ column }) => cells[column] ?? '').join(SEPARATOR))
}

/** A control character that no export writes; one in a cell could only shift facts of its own row. */
const SEPARATOR = '\u001f'

function parseFacts(
  cells: ReadonlyMap<FactField, string | undefined>,
  times: CanonicalTimes,
): ImportedFacts | CellProblem {
  const openedAt = parseOptionalTime('openedAt', cells.get('openedAt'), times)
  if (isProblem(openedAt)) return openedAt
  const requestedAt = parseOptionalTime('requestedAt', cells.get('requestedAt'), times)
  if (isProblem(requestedAt)) return requestedAt
  const closedAt = parseOptionalTime('closedAt', cells.get('closedAt'), times)
  if (isProblem(closedAt)) return closedAt
  const endedByWord = cellOrNull(cells.get('endedBy'))
  const endedBy = endedByWord === null ? null : parseEndedBy(endedByWord)
  if (endedByWord !== null && endedBy === null) {
    return { field: 'endedBy', reason: `“${endedByWord}” does not say who ended it: write customer, agent or system.` }
  }
  const channel = cellOrNull(cells.get('channel'))
  return Object.freeze({
    customer: idOrNull(cells.get('customer')),
    queue: cellOrNull(cells.get('queue')),
    assignee: cellOrNull(cells.get('assignee')),
    channel: channel === null ? null : parseChannel(channel),
    subject: wordsOrNull(cells.get('subject')),
    topic: wordsOrNull(cells.get('topic')),
    tags: wordsOrNull(cells.get('tags')),
    priority: cellOrNull(cells.get('priority')),
    language: cellOrNull(cells.get('language')),
    openedAt,
    requestedAt,
    closedAt,
    endedBy,
    status: cellOrNull(cells.get('status')),
    csat: cellOrNull(cells.get('csat')),
  })
}

function parseOptionalTime(
  field: TimeField,
  cell: string | undefined,
  times: CanonicalTimes,
): number | null | CellProblem {
  const value = cellOrNull(cell)
  const reading = times.reading(field)
  if (value === null || reading === null || isNever(value)) return null
  return reading.parse(value)?.at ?? { field, reason: reading.whyNot(value) }
}

export function isProblem(value: unknown): value is CellProblem {
  return typeof value === 'object' && value !== null && 'reason' in value
}
