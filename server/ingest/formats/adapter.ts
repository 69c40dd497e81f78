import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'
import type { Grain, SkipKind } from '#server/domain/import'
import type { Field } from '../fields'
import type { FileContext } from '../file-context'
import type { OpenedFile } from '../opened-file'
import type { CsvRecord } from '../read-csv'

/**
 * One export shape: what it is recognised by, and what one of its records says. Exactly one adapter may claim a file.
 * Adapters only say what is written where; times, words, vendors, roles by author, HTML and quoted mails are understood
 * by the frame that calls them, alike for all.
 */
export type Adapter = TableAdapter | JsonAdapter | TextAdapter

/** The frame's own way through a table of messages, which understands rows without readings in between. */
export interface RowAdapter extends AnyAdapter {
  content: 'rows'
  claims(header: TableHeader): string | null
  open(header: TableHeader, context: FileContext, sample: readonly CsvRecord[]): OpenedFile<CsvRecord>
}

interface AnyAdapter {
  id: string
  /** The helpdesk, in one word; ids of conversations are kept apart by it. Empty for tables of no particular system. */
  system: string
  /** What the screen calls it: the system, and what of it. */
  title: string
  grain: Grain
  /** False for a format that was only ever tried on files made after its description. */
  isTriedOnRealExport: boolean
  /** The export tells when conversations were closed (rulings.md 7). */
  closingsTold: boolean
  /** Why no file of this kind can be taken at all, and what to export instead. */
  refusal?: string
  /** Zone of times written without one, where the system documents it. */
  zone?: 'UTC'
}

export interface TableAdapter extends AnyAdapter {
  content: 'table'
  /** One sentence by what the header is recognised; null where it is not this format's. */
  claims(header: TableHeader): string | null
  /** Header keys (as `headerKey` gives them) by field, best first, separated by commas. Columns not named are not read as fields. */
  columns: Partial<Record<Field, string>>
  read(row: TableRow): Reading
  /** For formats whose rows only make sense together: a file in reading, which sees every row once before any is read. */
  open?(): { survey(row: TableRow): void; read(row: TableRow): Reading }
}

export interface JsonAdapter extends AnyAdapter {
  content: 'json'
  /** One sentence by what the first objects of the file (at most fifty) are recognised; null where they are not this format's. */
  claims(objects: readonly JsonObject[]): string | null
  read(object: JsonObject): Reading
}

export interface TextAdapter extends AnyAdapter {
  content: 'text'
  /** One sentence by what the start of the file (at most 64 kB) is recognised; null where it is not this format's. */
  claims(start: string): string | null
  /** A file in reading; `name` is its file name without folders. */
  open(name: string): {
    /** Whether a line begins an entry; others belong to the entry before. Where none ever does, the file is one entry. */
    startsEntry(line: string): boolean
    read(entry: string): Reading
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

export interface TableHeader {
  /** As written. */
  names: readonly string[]
  /** As compared: lower case, without zone, "[type]" and punctuation. */
  keys: readonly string[]
  /** Whether every one of these keys is there. */
  has(...keys: string[]): boolean
  /** The file's name without folders. */
  fileName: string
}

/** One row of a table. Cells that say "nothing" (empty, "None", "-", "NULL") are null everywhere but in `text`. */
export interface TableRow {
  line: number
  /** The cell of the column that holds a field, as the adapter or the person says. */
  field(field: Field): string | null
  /** The cell of a field word for word, without formula guard; empty where the column is absent. */
  text(field: Field): string
  /** The cell under a header key; of several equal headers the first. */
  cell(key: string): string | null
  /** The filled cells under equal header keys, in order ("Comment", "Comment", ...). */
  cells(key: string): readonly string[]
  /** The facts of all fact fields that have a column, as written. */
  facts(): ReadFacts
}

/**
 * What one record says. A conversation of which a message cannot be understood is rejected whole: one with a hole would
 * be measured wrongly.
 */
export type Reading =
  | { kind: 'message'; conversationId: string | null; message: ReadMessage; facts?: ReadFacts; vendor?: string | null }
  | {
      kind: 'conversation'
      conversationId: string | null
      messages: readonly ReadMessage[]
      facts?: ReadFacts
      vendor?: string | null
    }
  /** `at` tells which of several versions is the latest. */
  | {
      kind: 'facts'
      conversationId: string | null
      facts: ReadFacts
      vendor?: string | null
      at?: ReadTime | null
    }
  /** An event that is no message may still tell facts of its conversation, such as its closing. */
  | { kind: 'skipped'; skip: SkipKind; conversationId?: string | null; at?: ReadTime | null; facts?: ReadFacts }
  | { kind: 'rejected'; column: string | null; reason: string }

/** A time as written, or epoch milliseconds; `after` a written time; or a time of day, on the day of a written time or the next after the message before. */
export type ReadTime =
  | string
  | number
  | { base: string | number; addMs: number }
  | { dayOf: string | number; clockMs: number }

export interface ReadMessage {
  messageId?: string | null
  time: ReadTime | null
  /** Null where the record does not tell: then the author is looked up among requester and known agents (rulings.md 4). */
  role: AuthorRole | null
  visibility?: Visibility
  automatic?: AutomaticMark | null
  authorName?: string | null
  /** Id or address. */
  authorId?: string | null
  team?: string | null
  vendor?: string | null
  text: string
  isHtml?: boolean
}

/** Facts as written; words are understood by the frame. */
export interface ReadFacts {
  customer?: string | null
  /** Ids, addresses and names by which the requester's messages are told from the agents'. */
  requester?: readonly (string | null)[]
  queue?: string | null
  assignee?: string | null
  /** The export's word. */
  channel?: string | null
  subject?: string | null
  topic?: string | null
  tags?: string | null
  priority?: string | null
  language?: string | null
  openedAt?: ReadTime | null
  requestedAt?: ReadTime | null
  closedAt?: ReadTime | null
  /** The export's word for who ended it. */
  endedBy?: string | null
  status?: string | null
  csat?: string | null
}
