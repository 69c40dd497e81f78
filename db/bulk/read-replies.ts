import type { Band } from '#server/domain/template'
import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import type { MessageContent } from './message-content'
import { CURRENT_RUNS } from './read-chunks'

/** A public reply of a person, as stored, and what the scores that readers see say of it. */
export interface StoredReply {
  id: number
  conversationId: number
  agentId: number | null
  vendorId: number | null
  text: string
  /** Ranges in JSON; null is none. */
  quoted: string | null
  scored: { templateId: string | null; coveredShare: number; band: Band; isCanned: boolean } | null
}

/** What messages will say when an import or an undo is committed; null is that they will be gone. */
export type ComingMessages = ReadonlyMap<
  number,
  Pick<MessageContent, 'role' | 'visibility' | 'automatic' | 'text' | 'quoted'> | null
>

interface Row extends Omit<StoredReply, 'scored'> {
  templateId: string | null
  coveredShare: number
  band: Band | null
  canned: number
}

const CHUNK = 2000

/**
 * The replies of people among what readers see, by id, and those of an import under way, as they will be. Reads some
 * thousand at a time, so that others may write meanwhile.
 */
export function* readReplies(
  { sqlite }: Database,
  { importId = null, coming = new Map() }: { importId?: number | null; coming?: ComingMessages } = {},
): Generator<StoredReply> {
  const isReply = "m.role = 'agent' AND m.visibility = 'public' AND m.automatic IS NOT 'certain'"
  const rows = sqlite.prepare<[number | null, string, number, number], Row>(
    `SELECT m.id, m.conversation_id AS conversationId, m.agent_id AS agentId, m.vendor_id AS vendorId, m.text, m.quoted,
      r.template_id AS templateId, r.covered_share AS coveredShare, r.band, r.canned
    FROM messages m LEFT JOIN replies r ON r.conversation_id = m.conversation_id AND r.message_id = m.id
      AND r.run_id IN ${CURRENT_RUNS}
    WHERE (m.import_id IN ${SEEN_IMPORTS} OR m.import_id = ?)
      AND (${isReply} OR m.id IN (SELECT value FROM json_each(?))) AND m.id > ? ORDER BY m.id LIMIT ?`,
  )
  const comingIds = JSON.stringify([...coming.keys()])
  let after = 0
  for (;;) {
    const chunk = rows.all(importId, comingIds, after, CHUNK)
    for (const { templateId, coveredShare, band, canned, ...reply } of chunk) {
      const told = coming.get(reply.id)
      if (told === null || (told !== undefined && !isPersonsReply(told))) continue
      const scored = band === null ? null : { templateId, coveredShare, band, isCanned: canned === 1 }
      yield told === undefined ? { ...reply, scored } : { ...reply, text: told.text, quoted: told.quoted, scored }
    }
    const last = chunk.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

const isPersonsReply = ({ role, visibility, automatic }: Pick<MessageContent, 'role' | 'visibility' | 'automatic'>) =>
  role === 'agent' && visibility === 'public' && automatic !== 'certain'

/** Conversations that hold one of these reply texts, by id. */
export function conversationsHolding({ sqlite }: Database, replyHashes: readonly number[]): number[] {
  if (replyHashes.length === 0) return []
  return sqlite
    .prepare<[string], number>(
      `SELECT DISTINCT conversation_id FROM messages WHERE reply_hash IN (SELECT value FROM json_each(?)) ORDER BY 1`,
    )
    .pluck()
    .all(JSON.stringify(replyHashes))
}
