import type { Grain, ImportCounts } from './import'

/** Which field a column of a file became; null for one that is not read. */
export interface ImportColumn {
  header: string
  field: string | null
  /** Who says so: the format, the column's name, or the person. */
  by: 'format' | 'name' | 'person' | null
  /** Up to three different values, cut short. */
  samples: readonly string[]
}

/** How one file of an import was read, for the person to check. */
export interface FileReading {
  fileName: string
  /** Id and title of the format. */
  format: string
  title: string
  /** One sentence: what the file was recognised by. */
  why: string
  /** False for a format that was only ever tried on files made after its description. */
  isTriedOnRealExport: boolean
  grain: Grain
  encoding: string | null
  delimiter: string | null
  headerLine: number | null
  recordsRead: number
  columns: readonly ImportColumn[]
  /** Times as written and as understood, up to five. */
  times: readonly { raw: string; at: number }[]
}

export const FILE_CHECKS = [
  'no_messages',
  'reply_before_question',
  'night_peak',
  'state_against_time',
  'cut_text',
  'row_limit',
  'rounded_ids',
  'id_gaps',
  'missing_conversations',
  'no_unanswered',
  'shifted_clock',
  'damaged_characters',
  'placeholder_text',
] as const
export type FileCheck = (typeof FILE_CHECKS)[number]

/** What a check found out about a file: a reason to look again, never a verdict on a vendor. */
export interface FileFinding {
  check: FileCheck
  /** One or two sentences: what was seen, of how many, and what to do. */
  words: string
  /** How many of how many. */
  n: number
  of: number
  /** Conversation ids or lines, up to five. */
  examples: readonly string[]
}

/** Rejections of one cause. */
export interface RejectionCause {
  reason: string
  column: string | null
  n: number
  firstLine: number
  example: string
}

/** What reading on trial found out, and what taking it in would do. */
export interface ImportCheck {
  files: readonly FileReading[]
  counts: ImportCounts
  causes: readonly RejectionCause[]
  findings: readonly FileFinding[]
  /** Vendors the file speaks of, with their messages in it. */
  vendors: readonly { name: string; isNew: boolean; messages: number }[]
  /** Names of agents that may be one person. */
  aliases: readonly { vendor: string | null; names: readonly string[] }[]
  /** First and latest message; null without messages. */
  firstAt: number | null
  lastAt: number | null
}
