import type { FirstReplyOutcome } from '#server/domain/clock'
import type { Channel } from '#server/domain/conversation'
import type { Database } from '../open-database'

const CHUNK = 1000

export interface ExportedScore {
  id: number
  externalId: string
  vendor: string | null
  channel: Channel
  firstMessageAt: number | null
  lastMessageAt: number | null
  customerMessages: number
  agentMessages: number
  botMessages: number
  internalNotes: number
  acknowledgedMs: number | null
  firstReplyMs: number | null
  firstReplyCoveredMs: number | null
  worstNextReplyMs: number | null
  openWaitMs: number | null
  requesterWaitMs: number | null
  firstReplyOutcome: FirstReplyOutcome
  firstReplyMet: number | null
  score: number | null
}

export interface ExportedFinding {
  conversationId: number
  criterion: string
  dimension: string
  vendor: string | null
  loss: number
  advisory: number
  evidence: string
  words: string
}

/** The external ids of messages, by id. */
export type MessageNames = ReadonlyMap<number, string>

/** Reads what is on screen of every conversation, by id, a thousand at a time. */
export function* readExport(
  database: Database,
): Generator<{ scores: ExportedScore[]; findings: ExportedFinding[]; messageNames: MessageNames }> {
  const { sqlite } = database
  const current = "(SELECT id FROM runs WHERE state = 'current')"
  const scores = sqlite.prepare<[number, number], ExportedScore>(
    `SELECT c.id, c.external_id AS externalId, v.name AS vendor, s.channel, s.first_message_at AS firstMessageAt,
      s.last_message_at AS lastMessageAt, s.customer_messages AS customerMessages, s.agent_messages AS agentMessages,
      s.bot_messages AS botMessages, s.internal_notes AS internalNotes, s.acknowledged_ms AS acknowledgedMs,
      s.first_reply_ms AS firstReplyMs, s.first_reply_covered_ms AS firstReplyCoveredMs,
      s.worst_next_reply_ms AS worstNextReplyMs, s.open_wait_ms AS openWaitMs, s.requester_wait_ms AS requesterWaitMs,
      s.first_reply_outcome AS firstReplyOutcome, s.first_reply_met AS firstReplyMet, s.score
    FROM scores s JOIN conversations c ON c.id = s.conversation_id LEFT JOIN vendors v ON v.id = s.vendor_id
    WHERE s.run_id IN ${current} AND c.id > ? ORDER BY c.id LIMIT ?`,
  )
  const findings = sqlite.prepare<[number, number], ExportedFinding>(
    `SELECT f.conversation_id AS conversationId, f.criterion, f.dimension, v.name AS vendor, f.loss, f.advisory, f.evidence, f.words
    FROM findings f LEFT JOIN vendors v ON v.id = f.vendor_id
    WHERE f.run_id IN ${current} AND f.conversation_id BETWEEN ? AND ? ORDER BY f.conversation_id, f.ordinal`,
  )
  const names = sqlite.prepare<[number, number], { id: number; name: string }>(
    `SELECT id, coalesce(external_id, cast(id AS text)) AS name FROM messages WHERE conversation_id BETWEEN ? AND ?`,
  )
  let after = 0
  while (true) {
    const rows = scores.all(after, CHUNK)
    const first = rows[0]?.id
    const last = rows.at(-1)?.id
    if (first === undefined || last === undefined) return
    after = last
    const messageNames = new Map(names.all(first, last).map(({ id, name }) => [id, name]))
    yield { scores: rows, findings: findings.all(first, last), messageNames }
  }
}
