import type { AuthorRole, AutomaticMark, Channel, EndedBy, Visibility } from './conversation'

export const IMPORT_STATES = ['waiting', 'reading', 'scoring', 'committed', 'asking', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** A row that was not taken, with its reason. `line` counts from 1 in the file as opened in an editor. */
export interface Rejection {
  line: number
  column: string | null
  reason: string
  raw: string
}

export const SKIP_KINDS = ['blank', 'repeated_header'] as const
export type SkipKind = (typeof SKIP_KINDS)[number]

/** Records read = new + changed + unchanged + duplicate + rejected + skipped (+ facts). Always. */
export interface ImportCounts {
  recordsRead: number
  conversations: number
  messages: number
  new: number
  changed: number
  unchanged: number
  duplicate: number
  rejected: number
  skipped: number
  facts: number
  /** Messages and closings after `asOf`: stored, not scored. */
  afterAsOf: number
}

export const NO_COUNTS: ImportCounts = {
  recordsRead: 0,
  conversations: 0,
  messages: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  rejected: 0,
  skipped: 0,
  facts: 0,
  afterAsOf: 0,
}

/** Something about a file that is asked, never guessed (rulings.md 45, 52). */
export interface ImportQuestion {
  about: 'vendor' | 'zone' | 'day_month_order' | 'column'
  /** One sentence for a person. */
  question: string
  /** What may be answered: column names, values. Empty where any text will do. */
  choices: readonly string[]
  /** The command-line flag that answers it. */
  flag: string
}

/** How the person who imports answered what a file leaves open. */
export interface ImportOptions {
  /** Vendor for every row of the file. */
  vendor: string | null
  /** Header of the column that names the vendor. */
  vendorColumn: string | null
  /** IANA zone of times without an offset. */
  zone: string | null
  /** Order of day and month where every date of the file allows both. */
  dayMonthOrder: 'day_first' | 'month_first' | null
  /** UTC epoch milliseconds; null is the latest instant in the data. */
  asOf: number | null
}

export const NO_OPTIONS: ImportOptions = {
  vendor: null,
  vendorColumn: null,
  zone: null,
  dayMonthOrder: null,
  asOf: null,
}

export interface ImportProgress {
  step: 'reading' | 'scoring' | 'finishing'
  done: number
  /** Null while the total is not known. */
  total: number | null
}

/** One message as an adapter reads it from a file, before anything is looked up in the database. */
export interface ImportedMessage {
  line: number
  conversationId: string
  messageId: string | null
  /** UTC epoch milliseconds */
  at: number
  /** The timestamp as written, where writing `at` as ISO UTC to the second would not give it back; null otherwise. */
  atRaw: string | null
  /** The time fell into a repeated or skipped local hour (rulings.md 25). */
  atAmbiguous: boolean
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  authorName: string | null
  authorId: string | null
  /** Vendor as the file names it; null where the file or the cell names none. */
  vendor: string | null
  team: string | null
  text: string
  facts: ImportedFacts
}

/** What a row tells of its conversation; null where the column is absent or the cell empty. */
export interface ImportedFacts {
  customer: string | null
  queue: string | null
  assignee: string | null
  channel: Channel | null
  subject: string | null
  topic: string | null
  tags: string | null
  priority: string | null
  language: string | null
  requestedAt: number | null
  closedAt: number | null
  endedBy: EndedBy | null
  status: string | null
  csat: string | null
}

/** Which field a column of a file became; null for one that is not read. */
export interface ImportColumn {
  header: string
  field: string | null
}
