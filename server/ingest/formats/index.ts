import type { Grain, ImportMapping, ImportQuestion } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { FIELD_NAMES, REQUIRED_FIELDS } from '../fields'
import { QuestionsLeft } from '../questions-left'
import type { Adapter, JsonObject, RowAdapter, TableHeader } from './adapter'
import { canonical } from './canonical'
import { jsonMessageRows, jsonMessages } from './json-messages'
import { matchColumns } from './match-columns'
import { messagesByAuthor } from './messages-by-author'
import { packedTranscript } from './packed-transcript'
import { SYSTEM_ADAPTERS } from './system-adapters'
import { isTicketsWithoutId, ticketTable } from './ticket-table'
import { transcriptFile } from './transcript-file'

/** Shapes of no particular system, the most telling first: asked in this order where no system's own format claims a file. */
const GENERIC_ADAPTERS: readonly (Adapter | RowAdapter)[] = [
  canonical,
  messagesByAuthor,
  packedTranscript,
  ticketTable,
  transcriptFile,
  jsonMessages,
  jsonMessageRows,
]

export const ADAPTERS: readonly (Adapter | RowAdapter)[] = [...SYSTEM_ADAPTERS, ...GENERIC_ADAPTERS]

/** What recognition looks at: the first objects of a JSON file, or the header and the start of a text. */
export type FileStart =
  | { kind: 'json'; objects: readonly JsonObject[] }
  | { kind: 'text'; header: TableHeader | null; start: string }

export interface Recognised {
  adapter: Adapter | RowAdapter
  grain: Grain
  /** One sentence by what. */
  why: string
}

/**
 * The one format that a file is in. A person's choice of format or grain comes first; then exactly one system's own
 * format may claim the file; then the first generic one that does. Throws BadInput where two systems' formats claim
 * it, naming both, and where none does, saying what is there; QuestionsLeft where only columns have to be named.
 */
export function recogniseFormat(
  file: FileStart,
  mapping: Pick<ImportMapping, 'format' | 'grain' | 'columns'>,
  systems: readonly (Adapter | RowAdapter)[] = SYSTEM_ADAPTERS,
): Recognised {
  if (mapping.format !== null) return chosen(file, mapping.format, mapping.grain)
  const claims = systems.flatMap((adapter) => {
    const why = claimOf(adapter, file)
    return why === null ? [] : [{ adapter, why, grain: adapter.grain }]
  })
  const [claim, another] = claims
  if (claim !== undefined && another !== undefined) {
    const titles = claims.map(({ adapter }) => adapter.title).join(' and ')
    throw new BadInput(
      `The file looks like ${titles} alike: say which it is, or rename a column so that only one fits.`,
    )
  }
  if (claim?.adapter.refusal !== undefined) throw new BadInput(claim.adapter.refusal)
  if (claim !== undefined && (mapping.grain === null || mapping.grain === claim.grain)) return claim
  if (mapping.grain !== null) return generic(file, mapping.grain)
  const named = namedByPerson(file, mapping)
  if (named !== null) return named
  for (const adapter of GENERIC_ADAPTERS) {
    const why = claimOf(adapter, file)
    if (why !== null) return { adapter, why, grain: adapter.grain }
  }
  throw unrecognised(file, mapping)
}

function claimOf(adapter: Adapter | RowAdapter, file: FileStart): string | null {
  if (adapter.content === 'json') return file.kind === 'json' ? adapter.claims(file.objects) : null
  if (file.kind === 'json') return null
  if (adapter.content === 'text') return adapter.claims(file.start)
  return file.header === null ? null : adapter.claims(file.header)
}

function chosen(file: FileStart, id: string, grain: Grain | null): Recognised {
  const adapter = ADAPTERS.find((known) => known.id === id)
  if (adapter === undefined) throw new BadInput(`There is no format “${id}”: choose one of those in the list.`)
  if ((adapter.content === 'json') !== (file.kind === 'json'))
    throw new BadInput(`The file cannot be read as ${adapter.title}: it is ${file.kind === 'json' ? '' : 'not '}JSON.`)
  return { adapter, grain: grain ?? adapter.grain, why: 'You chose this format.' }
}

/** The generic format whose records are of the grain that a person chose. */
function generic(file: FileStart, grain: Grain): Recognised {
  const wanted = grain === 'version' ? 'conversation' : grain === 'event' ? 'message' : grain
  const kinds = file.kind === 'json' ? ['json'] : ['rows', 'table']
  const adapter = GENERIC_ADAPTERS.find((known) => known.grain === wanted && kinds.includes(known.content))
  if (adapter === undefined) throw new BadInput('A file of this kind cannot be read so: choose another kind of rows.')
  return { adapter, grain, why: 'You said what a row is.' }
}

/** A sentence may look like a header of so many columns. */
const PROSE_COMMAS = 6

const IDENTIFYING = ['conversationId', 'time', 'text'] as const

/** A table of messages whose columns a person has named, as far as their headers do not say it; null where some are missing. */
function namedByPerson(file: FileStart, mapping: Pick<ImportMapping, 'columns'>): Recognised | null {
  const isNamed = REQUIRED_FIELDS.some((field) => typeof mapping.columns[field] === 'string')
  if (!isNamed || file.kind === 'json' || file.header === null) return null
  const columns = matchColumns(file.header.names, mapping)
  if (IDENTIFYING.some((field) => !columns.has(field))) return null
  if (columns.has('role')) return { adapter: canonical, grain: 'message', why: 'You named its columns.' }
  const isAuthored = columns.has('authorName') || columns.has('authorId')
  return isAuthored ? { adapter: messagesByAuthor, grain: 'message', why: 'You named its columns.' } : null
}

/** The refusal of a file that no format claims; a question where enough is known to ask for the other columns. */
function unrecognised(file: FileStart, mapping: Pick<ImportMapping, 'columns'>): BadInput | QuestionsLeft {
  if (file.kind === 'json')
    return new BadInput(
      `This JSON is no export that Yardstick knows (${listKeys(file.objects)}): export the conversations as CSV, or bring them into the form of the template.`,
    )
  if (file.header === null || file.header.names.length < 2)
    return new BadInput(
      'This is a text without columns, and no transcript that Yardstick knows: export the conversations as CSV or JSON.',
    )
  const columns = matchColumns(file.header.names, mapping)
  if (isTicketsWithoutId(file.header))
    return new BadInput(
      'This is a list of tickets without their numbers, so that no message can be put to its ticket: add the column with the ticket’s id and export it again.',
    )
  if (columns.size === 0 && file.header.names.length <= PROSE_COMMAS)
    return new BadInput(
      `This is a text without the columns of a conversation (its first line: ${listHeaders(file.header.names)}): export the conversations as CSV or JSON.`,
    )
  const missing = REQUIRED_FIELDS.filter((field) => !columns.has(field))
  if (file.header.names.length >= 4 && missing.length < REQUIRED_FIELDS.length) {
    const choices = file.header.names.map((name) => name.trim()).filter((name) => name !== '')
    return new QuestionsLeft(missing.map((field) => askColumn(field, choices)))
  }
  const names = missing.map((field) => FIELD_NAMES[field])
  return new BadInput(
    `The file lacks a column for ${joinWords(names)}: each row needs a conversation id, time, author role and text. It has ${listHeaders(file.header.names)}.`,
  )
}

function askColumn(field: (typeof REQUIRED_FIELDS)[number], choices: readonly string[]): ImportQuestion {
  return {
    about: 'column',
    field,
    question: `Which column holds the ${FIELD_NAMES[field]}? No header of the file says so.`,
    choices,
    flag: `--column ${field}=…`,
  }
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What the first object of a file holds, at most eight of its names. */
function listKeys(objects: readonly JsonObject[]): string {
  const keys = Object.keys(objects[0] ?? {}).slice(0, 8)
  return keys.length === 0 ? 'its objects are empty' : `its objects have ${joinWords(keys.map(quoted))}`
}

function quoted(name: string): string {
  return `“${name.trim().slice(0, 60)}”`
}

/** The headers as a sentence lists them, at most thirty. */
function listHeaders(names: readonly string[]): string {
  const listed = names.filter((name) => name.trim() !== '').map(quoted)
  if (listed.length === 0) return 'no named columns'
  return listed.length > 30 ? `${listed.slice(0, 30).join(', ')} and ${listed.length - 30} more` : joinWords(listed)
}
