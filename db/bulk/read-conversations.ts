import type {
  AuthorRole,
  AutomaticMark,
  Channel,
  Conversation,
  EndedBy,
  Message,
  Visibility,
} from '#server/domain/conversation'
import { withoutQuoted } from '#server/domain/quoted'
import type { Database } from '../open-database'

/** Conversations read for scoring at a time. */
const CHUNK = 500

interface ConversationRow {
  id: number
  channel: Channel
  subject: string | null
  topic: string | null
  customer: string | null
  language: string | null
  priority: string | null
  tags: string | null
  queue: string | null
  status: string | null
  openedAt: number | null
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
  quoted: string | null,
  authorName: string | null,
]

/**
 * Reads conversations for scoring, by id ascending, messages in (time, source order): those of committed imports and of
 * the import under way. Quoted parts of texts are blanked. Whether closings are told is asked of all imports that speak
 * of a conversation but `exceptImportId`. `shownTexts` gets the whole texts of messages with quoted parts, by id.
 */
export function conversationReader(database: Database, exceptImportId: number | null, shownTexts: Map<number, string>) {
  const conversationsById = database.sqlite.prepare<[number | null, string], ConversationRow>(
    `SELECT c.id, c.channel, c.subject, c.topic, c.customer, c.language, c.priority, c.tags, c.queue, c.status, c.opened_at AS openedAt,
      c.requested_at AS requestedAt, c.closed_at AS closedAt, c.ended_by AS endedBy, (SELECT max(i.closings_told) FROM conversation_facts f JOIN imports i ON i.id = f.import_id
        WHERE f.conversation_id = c.id AND f.import_id IS NOT ?) AS closingsTold
    FROM conversations c
    WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
  )
  const messagesById = database.sqlite
    .prepare<[string], MessageRow>(
      `SELECT m.id, m.conversation_id, m.at, m.role, m.visibility, m.automatic, m.agent_id, m.vendor_id, m.text, m.reply_hash,
      m.quoted, m.author_name
    FROM messages m WHERE m.conversation_id IN (SELECT value FROM json_each(?)) ORDER BY m.conversation_id, m.at, m.id`,
    )
    .raw()

  function read(ids: readonly number[]): Conversation[] {
    const list = JSON.stringify(ids)
    const messagesByConversationId = groupMessages(messagesById.all(list), shownTexts)
    return conversationsById.all(exceptImportId, list).map((row) => ({
      ...row,
      closingsTold: row.closingsTold === 1,
      messages: messagesByConversationId.get(row.id) ?? [],
    }))
  }

  return function* chunks(ids: readonly number[]): Generator<Conversation[]> {
    for (let start = 0; start < ids.length; start += CHUNK) yield read(ids.slice(start, start + CHUNK))
  }
}

function groupMessages(rows: readonly MessageRow[], shownTexts: Map<number, string>): Map<number, Message[]> {
  const groups = new Map<number, Message[]>()
  for (const row of rows) {
    const [
      id,
      conversationId,
      at,
      role,
      visibility,
      automatic,
      agentId,
      vendorId,
      shown,
      replyHash,
      quoted,
      authorName,
    ] = row
    if (quoted !== null) shownTexts.set(id, shown)
    const text = quoted === null ? shown : withoutQuoted(shown, JSON.parse(quoted))
    const message: Message = { id, at, role, visibility, automatic, agentId, vendorId, text, replyHash }
    if (role === 'customer') message.authorName = authorName
    const group = groups.get(conversationId)
    if (group) group.push(message)
    else groups.set(conversationId, [message])
  }
  return groups
}
