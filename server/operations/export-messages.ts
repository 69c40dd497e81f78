import { type ExportedMessage, readMessageExport } from '#db/bulk/read-message-export'
import type { Database } from '#db/open-database'
import { withoutQuoted } from '#server/domain/quoted'
import { automaticMarkOf } from '#server/scoring/spoken'
import { instant } from './exported-values'

export interface MessageRecord {
  conversationId: string
  messageId: string
  at: string | null
  role: string
  visibility: string
  /** As clocks hear it: a bot that only holds the customer off is certain (rulings.md 8). */
  automatic: string | null
  text: string
}

/** One record per message, conversation by conversation and in the order in which it was said. */
export function* exportMessages(database: Database): Generator<MessageRecord> {
  for (const messages of readMessageExport(database)) for (const message of messages) yield messageRecord(message)
}

function messageRecord(message: ExportedMessage): MessageRecord {
  const { conversation, at, role, visibility, automatic, text, quoted } = message
  const judgedText = quoted === null ? text : withoutQuoted(text, JSON.parse(quoted))
  return {
    conversationId: conversation,
    messageId: message.message,
    at: instant(at),
    role,
    visibility,
    automatic: automaticMarkOf({ role, automatic, text: judgedText }),
    text,
  }
}
