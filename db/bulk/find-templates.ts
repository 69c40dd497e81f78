import type { Database } from '../open-database'
import { writeAtOnce } from './write-in-batches'

export interface TemplateCandidate {
  replyHash: number
  messageId: number
  /** One reply that holds it, the earliest taken in. */
  text: string
  /** Ranges in JSON; null is none. */
  quoted: string | null
}

/** A stored message that will say something else once an import under way is committed. */
export interface ChangedReply {
  messageId: number
  replyHash: number | null
}

/**
 * Masked reply texts that at least `minimum` conversations hold and that are no template yet, by hash; messages that are
 * about to change count with what they will say.
 */
export function findTemplateCandidates(
  database: Database,
  minimum: number,
  changes: readonly ChangedReply[],
): TemplateCandidate[] {
  const replies =
    changes.length === 0
      ? 'messages'
      : `(SELECT m.id, m.conversation_id, iif(c.id IS NULL, m.reply_hash, c.reply_hash) AS reply_hash FROM messages m
          LEFT JOIN (SELECT value ->> 'messageId' AS id, value ->> 'replyHash' AS reply_hash FROM json_each(:changes)) c
          ON c.id = m.id)`
  return database.sqlite
    .prepare<[Record<string, unknown>], TemplateCandidate>(
      `WITH often AS (
        SELECT reply_hash, min(id) AS first_id FROM ${replies} WHERE reply_hash IS NOT NULL
        GROUP BY reply_hash HAVING count(DISTINCT conversation_id) >= :minimum)
      SELECT often.reply_hash AS replyHash, often.first_id AS messageId, m.text, m.quoted
      FROM often JOIN messages m ON m.id = often.first_id
      WHERE often.reply_hash NOT IN (SELECT reply_hash FROM templates) ORDER BY often.reply_hash`,
    )
    .all(changes.length === 0 ? { minimum } : { minimum, changes: JSON.stringify(changes) })
}

export function saveTemplates(
  database: Database,
  runId: number,
  templates: readonly { replyHash: number; text: string; acknowledgement: boolean }[],
): void {
  const insert = database.sqlite.prepare(
    'INSERT INTO templates (run_id, reply_hash, text, acknowledgement) VALUES (?, ?, ?, ?)',
  )
  writeAtOnce(database, () => {
    for (const t of templates) insert.run(runId, t.replyHash, t.text, t.acknowledgement ? 1 : 0)
  })
}

/** Conversations that hold one of these reply texts, by id. */
export function conversationsHolding(database: Database, replyHashes: readonly number[]): number[] {
  if (replyHashes.length === 0) return []
  return database.sqlite
    .prepare<[string], number>(
      `SELECT DISTINCT conversation_id FROM messages WHERE reply_hash IN (SELECT value FROM json_each(?)) ORDER BY 1`,
    )
    .pluck()
    .all(JSON.stringify(replyHashes))
}
