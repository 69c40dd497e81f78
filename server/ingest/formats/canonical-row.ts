import type { AutomaticMark, Visibility } from '#server/domain/conversation'
import type { ImportedMessage, Rejection } from '#server/domain/import'
import { FIELD_NAMES, type Field, headerKey, REQUIRED_FIELDS } from '../fields'
import type { CsvRecord } from '../read-csv'
import type { ParsedTime } from '../time'
import { parseAutomatic, parseRole, parseVisibility, whyNotRole } from '../values'
import { quoteCell, withoutFormulaGuard } from '../write-csv'
import type { Skipped } from './adapter'
import { createFactsReader, isProblem } from './canonical-facts'
import type { CanonicalTimes } from './canonical-times'
import { cellOrNull, copied, idOrNull, isRoundedId, remembered } from './cell'

const RAW_LENGTH = 2000
const BLANK: Skipped = { skipped: 'blank' }
const REPEATED_HEADER: Skipped = { skipped: 'repeated_header' }

export interface RowReader {
  toMessage(record: CsvRecord): ImportedMessage | Rejection | Skipped
  newestFirst(): boolean
}

/**
 * One record to a message, or to the reason why not. Remembers the row before, to tell the two meanings of a time in a
 * repeated hour apart (rulings.md 25) and to see a file that is newest first. The times must have been decided.
 */
export function createRowReader(
  header: readonly string[],
  columns: ReadonlyMap<Field, number>,
  vendorOfFile: string | null,
  times: CanonicalTimes,
): RowReader {
  const column = (field: Field) => columns.get(field) ?? -1
  const idColumn = column('conversationId')
  const timeColumn = column('time')
  const roleColumn = column('role')
  const textColumn = column('text')
  const messageIdColumn = column('messageId')
  const authorNameColumn = column('authorName')
  const authorIdColumn = column('authorId')
  const vendorColumn = column('vendor')
  const teamColumn = column('team')
  const visibilityColumn = column('visibility')
  const automaticColumn = column('automatic')
  const cellsNeeded = Math.max(...REQUIRED_FIELDS.map(column)) + 1

  const readRole = remembered(parseRole)
  const readVisibility = remembered(visibilityReader(header[visibilityColumn] ?? ''))
  const readAutomatic = remembered(automaticReader)
  const readName = remembered(cellOrNull)
  const readId = remembered(idOrNull)
  const readConversationId = rememberingLast(idOrNull)
  const readFacts = createFactsReader(columns, times)
  const order = createRowOrder()

  function reject(record: CsvRecord, field: Field | null, reason: string): Rejection {
    const raw = record.cells.map(quoteCell).join(',').slice(0, RAW_LENGTH)
    return { line: record.line, column: field === null ? null : (header[column(field)]?.trim() ?? null), reason, raw }
  }

  function toMessage(record: CsvRecord): ImportedMessage | Rejection | Skipped {
    const { cells } = record
    if (isBlank(cells)) return BLANK
    if (cells[idColumn]?.trim() === header[idColumn]?.trim() && isHeader(cells, header)) return REPEATED_HEADER
    if (cells.length > header.length && !isBlank(cells.slice(header.length))) {
      return reject(
        record,
        null,
        `The row has ${cells.length} cells but the header ${header.length}: a comma or quote in a text is probably not quoted.`,
      )
    }
    if (cells.length < cellsNeeded) {
      return reject(
        record,
        null,
        `The row has only ${cells.length} of ${header.length} cells, so that it lacks the ${firstMissing(cells.length)}.`,
      )
    }
    const conversationId = readConversationId(cells[idColumn] ?? '')
    if (conversationId === null) return reject(record, 'conversationId', 'The conversation id is missing.')
    if (isRoundedId(conversationId)) return reject(record, 'conversationId', roundedId(conversationId))
    const messageId = messageIdColumn === -1 ? null : idOrNull(cells[messageIdColumn])
    if (messageId !== null && isRoundedId(messageId)) return reject(record, 'messageId', roundedId(messageId))
    const roleCell = cells[roleColumn] ?? ''
    const role = readRole(roleCell)
    if (role === null) return reject(record, 'role', whyNotRole(roleCell))
    const timeCell = cells[timeColumn] ?? ''
    const reading = times.reading('time')
    const time = reading?.parse(timeCell)
    if (!reading || !time) return reject(record, 'time', reading?.whyNot(timeCell) ?? 'The time is missing.')
    const visibility = visibilityColumn === -1 ? role.visibility : readVisibility(cells[visibilityColumn] ?? '')
    if (typeof visibility === 'object') return reject(record, 'visibility', visibility.reason)
    const automatic = automaticColumn === -1 ? 'no' : readAutomatic(cells[automaticColumn] ?? '')
    if (typeof automatic === 'object') return reject(record, 'automatic', automatic.reason)
    const facts = readFacts(cells)
    if (isProblem(facts)) return reject(record, facts.field, facts.reason)

    return {
      line: record.line,
      conversationId,
      messageId,
      at: order.place(conversationId, time),
      atRaw: time.raw,
      atAmbiguous: time.ambiguous,
      role: role.role,
      visibility: role.visibility === 'internal' ? 'internal' : visibility,
      automatic: automatic === 'no' ? null : automatic,
      authorName: authorNameColumn === -1 ? null : readName(cells[authorNameColumn] ?? ''),
      authorId: authorIdColumn === -1 ? null : readId(cells[authorIdColumn] ?? ''),
      vendor: vendorOfFile ?? (vendorColumn === -1 ? null : readName(cells[vendorColumn] ?? '')),
      team: teamColumn === -1 ? null : readName(cells[teamColumn] ?? ''),
      text: withoutFormulaGuard(cells[textColumn] ?? ''),
      facts,
    }
  }

  function firstMissing(length: number): string {
    const field = REQUIRED_FIELDS.find((required) => column(required) >= length)
    return field === undefined ? 'required ones' : FIELD_NAMES[field]
  }

  return { toMessage, newestFirst: order.newestFirst }
}

/** Rows of a conversation mostly follow each other. */
function rememberingLast<T>(answer: (cell: string) => T | null): (cell: string) => T | null {
  let lastCell: string | null = null
  let last: T | null = null
  return (cell) => {
    if (cell !== lastCell) {
      lastCell = copied(cell)
      last = answer(lastCell)
    }
    return last
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, i) => cell.trim() === header[i]?.trim())
}

function roundedId(id: string): string {
  return `A spreadsheet has rounded the id to “${id}”: export the file again and do not save it from a spreadsheet.`
}

function visibilityReader(header: string): (cell: string) => Visibility | { reason: string } {
  const key = headerKey(header)
  const trueMeans = key.includes('public') ? 'public' : key === 'visibility' ? null : 'internal'
  return (cell) => {
    const word = cellOrNull(cell)
    if (word === null) return 'public'
    return parseVisibility(word, trueMeans) ?? { reason: `“${word}” is not a visibility: write public or internal.` }
  }
}

function automaticReader(cell: string): AutomaticMark | 'no' | { reason: string } {
  const word = cellOrNull(cell)
  const mark = word === null ? null : parseAutomatic(word)
  return mark === undefined
    ? { reason: `“${word}” does not say whether the message was automatic: write yes or no.` }
    : (mark ?? 'no')
}

function createRowOrder(): { place(conversationId: string, time: ParsedTime): number; newestFirst(): boolean } {
  let previousId = ''
  let previousAt = 0
  let forwards = 0
  let backwards = 0
  const newestFirst = () => backwards > forwards
  return {
    newestFirst,
    place(conversationId, { at, secondAt }) {
      let placed = at
      if (conversationId === previousId) {
        if (secondAt !== null && at < previousAt && secondAt >= previousAt && !newestFirst()) placed = secondAt
        if (placed > previousAt) forwards++
        else if (placed < previousAt) backwards++
      }
      previousId = conversationId
      previousAt = placed
      return placed
    },
  }
}
