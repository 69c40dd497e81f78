import { parseTranscript } from '../transcripts/parse-transcript'
import type { TranscriptEntry } from '../transcripts/parsed-transcript'
import { parseRole } from '../values'
import type { ReadMessage } from './adapter'

interface TranscriptMessages {
  messages: ReadMessage[]
  /** Names of the speakers that the transcript itself calls customers. */
  customers: string[]
}

const NO_GRAMMAR =
  'The transcript cannot be split into messages: its lines do not begin with times and names in a way that is known.'
const CUT =
  'The transcript breaks off in the middle of a message, as spreadsheets cut long cells: export the file again and do not save it from a spreadsheet.'
const NO_DATE =
  'The messages of the transcript have no date: export it with date and time of each message, or with a column that tells when the conversation began.'

const NO_TIMES =
  'The messages of the transcript have no times of their own, so that no wait can be measured: export it with the time of each message.'

/**
 * The messages of a packed transcript, or a sentence for a person why there are none. `recordStart` is when the record
 * says that the conversation began; null where it does not.
 */
export function readTranscript(cell: string, recordStart: string | null): TranscriptMessages | { reason: string } {
  const parsed = parseTranscript(cell, recordStart)
  if (parsed === null) return { reason: NO_GRAMMAR }
  if (parsed.isCut) return { reason: CUT }
  if (parsed.entries.some(({ time }) => time === null))
    return { reason: recordStart === null && parsed.start === null ? NO_DATE : NO_TIMES }
  const customers = parsed.entries.flatMap(({ speaker, role }) => (role === 'customer' && speaker ? speaker : []))
  return { messages: parsed.entries.map(messageOf), customers: [...new Set(customers)] }
}

/** One entry as a message. A speaker who is only called by a role word, or by a field nobody filled, has no name. */
export function messageOf({ speaker, role, visibility, time, text, isHtml }: TranscriptEntry): ReadMessage {
  const isNamed = speaker !== null && parseRole(speaker) === null && !UNFILLED.test(speaker)
  return { time, role, visibility, authorName: isNamed ? speaker : null, text, isHtml }
}

const UNFILLED = /\((?:User|Agent)[A-Z]\w{2,20}\)$/

/** A date without a time of day begins at midnight; other times as written. */
export function startOfRecord(written: string | null): string | null {
  return written !== null && DAY_ONLY.test(written) ? `${written.trim()} 00:00` : written
}

const DAY_ONLY = /^\s{0,5}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.](?:\d{1,2}|[A-Za-z]{3,9})[-/.]\d{2,4})\s{0,5}$/
