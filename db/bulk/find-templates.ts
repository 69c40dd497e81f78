import type { Database } from '../open-database'
import { writeAtOnce } from './write-in-batches'

export interface TemplateCandidate {
  replyHash: number
  /** One reply that holds it, the earliest taken in. */
  text: string
}

/** Masked reply texts that at least `minimum` conversations hold and that are no template yet, by hash. */
export function findTemplateCandidates(database: Database, minimum: number): TemplateCandidate[] {
  return database.sqlite
    .prepare<[number], TemplateCandidate>(
      `WITH often AS (
        SELECT reply_hash, min(id) AS first_id FROM messages WHERE reply_hash IS NOT NULL
        GROUP BY reply_hash HAVING count(DISTINCT conversation_id) >= ?)
      SELECT often.reply_hash AS replyHash, m.text FROM often JOIN messages m ON m.id = often.first_id
      WHERE often.reply_hash NOT IN (SELECT reply_hash FROM templates) ORDER BY often.reply_hash`,
    )
    .all(minimum)
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
