import type { AuthorRole, Visibility } from '#server/domain/conversation'
import type { ReadTime } from '../formats/adapter'

/** The ways a transcript is packed into one text (formats.md 4). */
export type Grammar =
  | 'json-cell'
  | 'salesforce-body'
  | 'servicenow-journal'
  | 'whatsapp'
  | 'jira-comment'
  | 'clocked-lines'

export interface TranscriptEntry {
  /** Name, word or id as written; null for a line of the system. */
  speaker: string | null
  /** Null where the text does not tell. */
  role: AuthorRole | null
  visibility: Visibility
  /** Null where neither the text nor the record that holds it tells one. */
  time: ReadTime | null
  text: string
  isHtml?: boolean
}

export interface ParsedTranscript {
  grammar: Grammar
  /** Share of the lines (or of the pieces, where a text has no lines) that the grammar accounts for, 0 to 1. */
  matchedShare: number
  /** The moment the transcript says that it started, as written; null where it does not say. */
  start: string | null
  /** The text ends in the middle of an entry, so that entries are missing. */
  isCut: boolean
  /** Oldest first. */
  entries: readonly TranscriptEntry[]
}
