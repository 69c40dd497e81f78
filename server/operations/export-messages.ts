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
  /** verbatim, filled, adapted, own or short (rulings.md 37); null for what is no reply of a person, as the next two. */
  band: string | null
  /** The template found in it. */
  templateId: string | null
  /** How much of it is the template's, 0 to 1. */
  coveredShare: number | null
}

/** One record per message, conversation by conversation and in the order in which it was said. */
export function* exportMessages(database: Database): Generator<MessageRecord> {
  for (const messages of readMessageExport(database)) for (const message of messages) yield messageRecord(message)
}

const MILLIONTHS = 1_000_000

function messageRecord(message: ExportedMessage): MessageRecord {
  const { conversation, at, role, visibility, automatic, text, quoted, band, templateId, coveredShare } = message
  const judgedText = quoted === null ? text : withoutQuoted(text, JSON.parse(quoted))
  return {
    conversationId: conversation,
    messageId: message.message,
    at: instant(at),
    role,
    visibility,
    automatic: automaticMarkOf({ role, automatic, text: judgedText }),
    text,
    band,
    templateId,
    coveredShare: coveredShare === null ? null : coveredShare / MILLIONTHS,
  }
}
