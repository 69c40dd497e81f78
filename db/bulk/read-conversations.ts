import type {
  AuthorRole,
  AutomaticMark,
  Channel,
  Conversation,
  EndedBy,
  Message,
  Visibility,
} from '#server/domain/conversation'
import type { Database } from '../open-database'

/** Conversations read for scoring at a time. */
const CHUNK = 500

interface ConversationRow {
  id: number
  channel: Channel
  language: string | null
  priority: string | null
  requestedAt: number | null
  closedAt: number | null
  endedBy: EndedBy | null
  closingsTold: number
}

type MessageRow = [
  id: number,
  conversationId: number,
  at: number,
  role: AuthorRole,
  visibility: Visibility,
  automatic: AutomaticMark | null,
  agentId: number | null,
  vendorId: number | null,
  text: string,
  replyHash: number | null,
]

/**
 * Reads conversations for scoring, by id ascending, messages in (time, source order): those of committed imports and of
 * the import under way.
 */
export function conversationReader(database: Database) {
  const conversationsById = database.sqlite.prepare<[string], ConversationRow>(
    `SELECT c.id, c.channel, c.language, c.priority, c.requested_at AS requestedAt, c.closed_at AS closedAt,
      c.ended_by AS endedBy, i.closings_told AS closingsTold
    FROM conversations c JOIN imports i ON i.id = c.import_id
    WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
  )
  const messagesById = database.sqlite
    .prepare<[string], MessageRow>(
      `SELECT m.id, m.conversation_id, m.at, m.role, m.visibility, m.automatic, m.agent_id, m.vendor_id, m.text, m.reply_hash
    FROM messages m WHERE m.conversation_id IN (SELECT value FROM json_each(?)) ORDER BY m.conversation_id, m.at, m.id`,
    )
    .raw()

  function read(ids: readonly number[]): Conversation[] {
    const list = JSON.stringify(ids)
    const messagesByConversationId = groupMessages(messagesById.all(list))
    return conversationsById.all(list).map((row) => ({
      ...row,
      closingsTold: row.closingsTold === 1,
      messages: messagesByConversationId.get(row.id) ?? [],
    }))
  }

  return function* chunks(ids: readonly number[]): Generator<Conversation[]> {
    for (let start = 0; start < ids.length; start += CHUNK) yield read(ids.slice(start, start + CHUNK))
  }
}

function groupMessages(rows: readonly MessageRow[]): Map<number, Message[]> {
  const groups = new Map<number, Message[]>()
  for (const row of rows) {
    const [id, conversationId, at, role, visibility, automatic, agentId, vendorId, text, replyHash] = row
    const message = { id, at, role, visibility, automatic, agentId, vendorId, text, replyHash }
    const group = groups.get(conversationId)
    if (group) group.push(message)
    else groups.set(conversationId, [message])
  }
  return groups
}
