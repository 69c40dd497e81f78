import type { AuthorRole, AutomaticMark, Channel, EndedBy, Visibility } from './conversation'

/**
 * `checked`: read on trial, nothing written; waits for the person to take it in. `undone`: everything it brought is gone
 * but what others brought too.
 */
export const IMPORT_STATES = [
  'waiting',
  'reading',
  'checked',
  'asking',
  'scoring',
  'committed',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/**
 * What one record of a file is (formats.md 1): a message; a conversation's facts; a conversation with its messages
 * packed inside; an event of which some are messages; the facts of a conversation as they were at one moment.
 */
export const GRAINS = ['message', 'conversation', 'packed', 'event', 'version'] as const
export type Grain = (typeof GRAINS)[number]

/** A row that was not taken, with its reason. `line` counts from 1 in the file as opened in an editor. */
export interface Rejection {
  line: number
  column: string | null
  reason: string
  /** The record as the file has it, so that it can be mended and dropped again. */
  raw: string
}

export const SKIP_KINDS = [
  'blank',
  'preamble',
  'footer',
  'repeated_header',
  'draft',
  'state_change',
  'other_event',
] as const
export type SkipKind = (typeof SKIP_KINDS)[number]

/**
 * Records read = new + changed + unchanged + facts + duplicate + rejected + skipped. Always. New, changed and unchanged
 * count messages where a record is a message or an event, conversations where a record packs one (rulings.md 43).
 */
export interface ImportCounts {
  recordsRead: number
  new: number
  changed: number
  unchanged: number
  facts: number
  duplicate: number
  rejected: number
  skipped: number
  skippedByKind: Record<SkipKind, number>
  /** Conversations the file speaks of, with messages or with facts only. */
  conversations: number
  /** Messages in the file that are taken, each once, whatever the grain. */
  messages: number
  newMessages: number
  /** Messages and closings after `asOf`: stored, not scored. */
  afterAsOf: number
}

export function noSkips(): Record<SkipKind, number> {
  return { blank: 0, preamble: 0, footer: 0, repeated_header: 0, draft: 0, state_change: 0, other_event: 0 }
}

export function noCounts(): ImportCounts {
  return {
    recordsRead: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    facts: 0,
    duplicate: 0,
    rejected: 0,
    skipped: 0,
    skippedByKind: noSkips(),
    conversations: 0,
    messages: 0,
    newMessages: 0,
    afterAsOf: 0,
  }
}

/** Something about a file that is asked, never guessed (rulings.md 45, 52). */
export interface ImportQuestion {
  /**
   * `agents`: which of the file's authors are agents. `roles`: what a word of the role column means. `column`: which
   * column holds a field.
   */
  about: 'vendor' | 'zone' | 'day_month_order' | 'column' | 'agents' | 'roles' | 'encoding'
  /** For `column`: the field that a column is wanted for. */
  field?: string
  /** One sentence for a person. */
  question: string
  /** What may be answered: column names, values. Empty where any text will do. */
  choices: readonly string[]
  /** The command-line flag that answers it. */
  flag: string
}

/** What a word of a role column, or an author, is taken for; `note` is an agent's internal message. */
export const ROLE_CHOICES = ['customer', 'agent', 'bot', 'system', 'note', 'skip'] as const
export type RoleChoice = (typeof ROLE_CHOICES)[number]

/** How the columns and values of a file become fields, as a person said; remembered per vendor and header. */
export interface ImportMapping {
  /** Id of the format to read the file as; null is the one that recognises it. */
  format: string | null
  grain: Grain | null
  /** Header by field; null for a field that no column is to fill. Fields not named here are matched by name. */
  columns: Readonly<Record<string, string | null>>
  /** Meaning of words of the role column that are not known. */
  roles: Readonly<Record<string, RoleChoice>>
  /** Vendor by value of the vendor column. */
  vendors: Readonly<Record<string, string>>
  /** Vendor by author, where no column names one. */
  agentVendors: Readonly<Record<string, string>>
  /** Authors (name, address or id) or domains ("@example.com") that are agents (rulings.md 4). */
  agents: readonly string[]
  /** Authors that are bots. */
  bots: readonly string[]
  /** One name of an agent to another: the same person. */
  aliases: Readonly<Record<string, string>>
  encoding: string | null
  delimiter: string | null
  /** Line of the header; null is found. */
  headerLine: number | null
  /** `plain`: quotes are characters like any other. `backslash`: PHP's way, where a backslash escapes a quote. */
  quotes: 'plain' | 'backslash' | null
}

export const NO_MAPPING: ImportMapping = {
  format: null,
  grain: null,
  columns: {},
  roles: {},
  vendors: {},
  agentVendors: {},
  agents: [],
  bots: [],
  aliases: {},
  encoding: null,
  delimiter: null,
  headerLine: null,
  quotes: null,
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
  mapping: ImportMapping
}

export const NO_OPTIONS: ImportOptions = {
  vendor: null,
  vendorColumn: null,
  zone: null,
  dayMonthOrder: null,
  asOf: null,
  mapping: NO_MAPPING,
}

export interface ImportProgress {
  step: 'reading' | 'templates' | 'scoring' | 'finishing'
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
  /** The displayed text: HTML is turned to text already. */
  text: string
  /** Parts of `text` that were written before, or that close every mail: quoted mails and signatures (formats.md 10). */
  quoted: readonly TextRange[]
  facts: ImportedFacts
}

/** From `start` up to, but not including, `end`; in UTF-16 code units of a text. */
export interface TextRange {
  start: number
  end: number
}

/** One record that holds a whole conversation. */
export interface ImportedConversation {
  line: number
  conversationId: string
  vendor: string | null
  facts: ImportedFacts
  messages: readonly ImportedMessage[]
  /** When the facts held, for merging with those of other records; null where nothing in the record tells. */
  at: number | null
}

/** What a record without messages tells of a conversation. */
export interface ImportedTicket {
  line: number
  conversationId: string
  vendor: string | null
  /** Ids, addresses and names of who asked. */
  requester: readonly string[]
  facts: ImportedFacts
  /** When the facts held; the latest of several versions wins. Null where the file tells no time. */
  at: number | null
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
  /** When the conversation was opened, as the export says; starts no clock. */
  openedAt: number | null
  requestedAt: number | null
  closedAt: number | null
  endedBy: EndedBy | null
  status: string | null
  csat: string | null
}

export function noFacts(): ImportedFacts {
  return {
    customer: null,
    queue: null,
    assignee: null,
    channel: null,
    subject: null,
    topic: null,
    tags: null,
    priority: null,
    language: null,
    openedAt: null,
    requestedAt: null,
    closedAt: null,
    endedBy: null,
    status: null,
    csat: null,
  }
}
