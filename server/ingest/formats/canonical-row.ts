import type { AutomaticMark, Visibility } from '#server/domain/conversation'
import type { ImportedMessage, ImportOptions, Rejection, RoleChoice, SkipKind } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'
import { automaticByHeaders, headersIn } from '../automatic-headers'
import { FIELD_NAMES, type Field, headerKey, REQUIRED_FIELDS } from '../fields'
import { htmlToText } from '../html-text'
import { findQuoted } from '../mail-body'
import { QuestionsLeft } from '../questions-left'
import type { CsvRecord } from '../read-csv'
import { createRowOrder } from '../row-order'
import { noSuchTicket, roundedId } from '../understand/reasons'
import { vendorReader } from '../understand/vendor-of'
import { parseAutomatic, parseRole, parseVisibility, type RoleWord, whyNotRole, wordKey } from '../values'
import { withoutFormulaGuard } from '../write-csv'
import { createFactsReader, isProblem } from './canonical-facts'
import type { CanonicalTimes } from './canonical-times'
import { cellOrNull, copied, idOrNull, isRoundedId, remembered } from './cell'
import { messageKindReader } from './message-kind'
import type { RowCheck } from './row-check'

export interface Skipped {
  skipped: SkipKind
}

const BLANK: Skipped = { skipped: 'blank' }
const REPEATED_HEADER: Skipped = { skipped: 'repeated_header' }
const OTHER_EVENT: Skipped = { skipped: 'other_event' }

export interface RowReader {
  toMessage(record: CsvRecord): ImportedMessage | Rejection | Skipped
  unknownTicket(record: CsvRecord, conversationId: string): Rejection
  newestFirst(): boolean
}

interface RowsToRead {
  header: readonly string[]
  columns: ReadonlyMap<Field, number>
  options: ImportOptions
  times: CanonicalTimes
  check: RowCheck
  /** The texts are HTML. */
  isHtml: boolean
}

/**
 * One record to a message, or to the reason why not. Remembers the row before, to tell the two meanings of a time in a
 * repeated hour apart (rulings.md 25) and to see a file that is newest first. The times must have been decided.
 */
export function createRowReader({ header, columns, options, times, check, isHtml }: RowsToRead): RowReader {
  const column = (field: Field) => columns.get(field) ?? -1
  const idColumn = column('conversationId')
  const roleColumn = column('role')
  const textColumn = column('text')
  const messageIdColumn = column('messageId')
  const authorNameColumn = column('authorName')
  const authorIdColumn = column('authorId')
  const vendorColumn = column('vendor')
  const teamColumn = column('team')
  const visibilityColumn = column('visibility')
  const automaticColumn = column('automatic')
  const headersColumn = column('headers')
  const cellsNeeded = Math.max(...REQUIRED_FIELDS.map(column)) + 1

  const readRole = remembered(roleReader(options.mapping.roles))
  const readVisibility = remembered(visibilityReader(header[visibilityColumn] ?? ''))
  const readAutomatic = remembered(automaticReader)
  const kindOf = messageKindReader(header)
  const readName = remembered(cellOrNull)
  const readId = remembered(idOrNull)
  const readConversationId = rememberingLast(idOrNull)
  const readFacts = createFactsReader(columns, times)
  const order = createRowOrder()
  const vendorOf = vendorReader(options)
  const bots = new Set(options.mapping.bots.map(nameKey))

  const reject = (record: CsvRecord, field: Field | null, reason: string) =>
    check.reject(record, field === null ? null : (header[column(field)]?.trim() ?? null), reason)

  function toMessage(record: CsvRecord): ImportedMessage | Rejection | Skipped {
    const { cells } = record
    const problem = check.problemOf(record)
    if (problem !== null) return problem === 'blank' ? BLANK : problem === 'repeated_header' ? REPEATED_HEADER : problem
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
    if (role === 'skip') return OTHER_EVENT
    const kind = kindOf(cells)
    if (kind === 'draft' || kind === 'state_change') return { skipped: kind }
    const timeCell = times.written(cells)
    const reading = times.reading('time')
    const time = reading?.parse(timeCell)
    if (!reading || !time) {
      const questions = reading?.questionsOf(timeCell) ?? []
      if (questions.length > 0) throw new QuestionsLeft(questions)
      return reject(record, 'time', reading?.whyNot(timeCell) ?? 'The time is missing.')
    }
    const visibility = visibilityColumn === -1 ? role.visibility : readVisibility(cells[visibilityColumn] ?? '')
    if (typeof visibility === 'object') return reject(record, 'visibility', visibility.reason)
    const automatic = automaticColumn === -1 ? 'untold' : readAutomatic(cells[automaticColumn] ?? '')
    if (typeof automatic === 'object') return reject(record, 'automatic', automatic.reason)
    const facts = readFacts(cells)
    if (isProblem(facts)) return reject(record, facts.field, facts.reason)

    const authorName = authorNameColumn === -1 ? null : readName(cells[authorNameColumn] ?? '')
    const authorId = authorIdColumn === -1 ? null : readId(cells[authorIdColumn] ?? '')
    const cell = withoutFormulaGuard(cells[textColumn] ?? '')
    const text = isHtml ? htmlToText(cell) : cell
    return {
      line: record.line,
      conversationId,
      messageId,
      at: order.place(conversationId, time),
      atRaw: time.raw,
      atAmbiguous: time.ambiguous,
      role: bots.size > 0 && isOneOf(bots, authorId, authorName) ? 'bot' : role.role,
      visibility: role.visibility === 'internal' || kind === 'internal' ? 'internal' : visibility,
      automatic: automatic === 'untold' ? byHeaders(cells) : automatic === 'no' ? null : automatic,
      authorName,
      authorId,
      vendor: vendorOf([authorId, authorName], vendorColumn === -1 ? null : readName(cells[vendorColumn] ?? '')),
      team: teamColumn === -1 ? null : readName(cells[teamColumn] ?? ''),
      text,
      quoted: findQuoted(text),
      facts,
    }
  }

  /** What the export itself says of a message goes before what its headers say. */
  function byHeaders(cells: readonly string[]): AutomaticMark | null {
    return headersColumn === -1 ? null : automaticByHeaders(headersIn(cellOrNull(cells[headersColumn])))
  }

  function firstMissing(length: number): string {
    const field = REQUIRED_FIELDS.find((required) => column(required) >= length)
    return field === undefined ? 'required ones' : FIELD_NAMES[field]
  }

  const unknownTicket = (record: CsvRecord, id: string) => reject(record, 'conversationId', noSuchTicket(id))
  return { toMessage, unknownTicket, newestFirst: order.newestFirst }
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

/** Roles by the words known, and by those that a person explained. */
function roleReader(roles: ImportOptions['mapping']['roles']): (word: string) => RoleWord | 'skip' | null {
  const explained = new Map(Object.entries(roles).map(([word, choice]) => [wordKey(word), choice]))
  return (word) => {
    const choice = explained.get(wordKey(word))
    return choice === undefined ? parseRole(word) : roleOfChoice(choice)
  }
}

function roleOfChoice(choice: RoleChoice): RoleWord | 'skip' {
  if (choice === 'skip') return 'skip'
  return choice === 'note' ? { role: 'agent', visibility: 'internal' } : { role: choice, visibility: 'public' }
}

function isOneOf(names: ReadonlySet<string>, ...candidates: (string | null)[]): boolean {
  return candidates.some((name) => name !== null && names.has(nameKey(name)))
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

function automaticReader(cell: string): AutomaticMark | 'no' | 'untold' | { reason: string } {
  const word = cellOrNull(cell)
  if (word === null) return 'untold'
  const mark = parseAutomatic(word)
  return mark === undefined
    ? { reason: `“${word}” does not say whether the message was automatic: write yes or no.` }
    : (mark ?? 'no')
}
