import type { ImportedMessage, ImportedTicket, Rejection } from '#server/domain/import'
import type { FileFinding } from '#server/domain/import-check'
import type { Check, FileEnd, KnownBefore } from './check'
import { type ConversationNumbers, createConversationNumbers } from './conversation-numbers'
import { createCutText } from './cut-text'
import { createDamagedCharacters } from './damaged-characters'
import { createIdGaps } from './id-gaps'
import { createMissingConversations } from './missing-conversations'
import { createNightPeak } from './night-peak'
import { createNoMessages } from './no-messages'
import { createNoUnanswered } from './no-unanswered'
import { createPlaceholderText } from './placeholder-text'
import { createReplyBeforeQuestion } from './reply-before-question'
import { createRoundedIds } from './rounded-ids'
import { createRowLimit } from './row-limit'
import { createShiftedClock } from './shifted-clock'
import { createStateAgainstTime } from './state-against-time'

export interface FileChecks {
  message(message: ImportedMessage): void
  ticket(ticket: ImportedTicket): void
  rejection(rejection: Rejection): void
  /** A message that was stored before under the same identity: its time as stored and as in this file, UTC milliseconds. */
  known(conversationId: string, storedAt: number, at: number): void
  /** At the end of each file of the import. */
  fileEnd(file: FileEnd): void
  findings(before: KnownBefore): FileFinding[]
}

const CHECKS: readonly ((conversations: ConversationNumbers) => Check)[] = [
  createNoMessages,
  createReplyBeforeQuestion,
  createNightPeak,
  createStateAgainstTime,
  createCutText,
  createRowLimit,
  createRoundedIds,
  createIdGaps,
  createMissingConversations,
  createNoUnanswered,
  createShiftedClock,
  createDamagedCharacters,
  createPlaceholderText,
]

/**
 * Looks over the files of one import while they are read and tells what looks wrong about them: reasons to look again,
 * never verdicts on a vendor. Keeps no text and no message, about 200 bytes for each conversation. Findings come in the
 * order of FILE_CHECKS, the same for the same files; none for an empty import. A packed conversation is given as its
 * messages; facts of any record are taken from messages and tickets alike. Throws RangeError for a zone that does not
 * exist.
 */
export function createFileChecks(): FileChecks {
  const conversations = createConversationNumbers()
  const checks = CHECKS.map((create) => create(conversations))
  return {
    message(message) {
      const conversation = conversations.numberOf(message.conversationId)
      for (const check of checks) check.message?.(message, conversation)
    },
    ticket(ticket) {
      const conversation = conversations.numberOf(ticket.conversationId)
      for (const check of checks) check.ticket?.(ticket, conversation)
    },
    rejection(rejection) {
      for (const check of checks) check.rejection?.(rejection)
    },
    known(conversationId, storedAt, at) {
      const conversation = conversations.numberOf(conversationId)
      for (const check of checks) check.known?.(conversation, storedAt, at)
    },
    fileEnd(file) {
      for (const check of checks) check.fileEnd?.(file)
    },
    findings: (before) => checks.flatMap((check) => check.findings(before)),
  }
}
