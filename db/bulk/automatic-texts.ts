import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import { writeAtOnce } from './write-in-batches'

/** How often a reply text was sent, and how. */
export interface TextUse {
  replyHash: number
  uses: number
  /** Uses that were the first answer of their conversation. */
  firstUses: number
  /** Within how long 95 of 100 uses came after the customer's message. */
  latencyMs: number
  /** Uses outside business hours. */
  afterHoursUses: number
}

/** One use of a reply text: when, how long after the customer's message, and whether nothing had been answered before. */
export interface UsedText {
  replyHash: number
  conversationId: number
  at: number
  /** The customer's last message before it, else the first of the conversation. */
  askedAt: number
  isFirst: number
  queue: string | null
  isLive: number
}

/**
 * The uses of reply texts that agents sent in at least `fewest` conversations, among what readers see, by text and then
 * time: public messages that their export does not call automatic itself.
 */
export function listTextUses({ sqlite }: Database, fewest: number): UsedText[] {
  return sqlite
    .prepare<[number], UsedText>(
      `WITH often AS (
        SELECT reply_hash FROM messages WHERE reply_hash IS NOT NULL AND role = 'agent' AND visibility = 'public'
          AND automatic IS NOT 'certain' AND import_id IN ${SEEN_IMPORTS}
        GROUP BY reply_hash HAVING count(DISTINCT conversation_id) >= ?)
      SELECT m.reply_hash AS replyHash, m.conversation_id AS conversationId, m.at,
        coalesce((SELECT max(b.at) FROM messages b WHERE b.conversation_id = m.conversation_id AND b.visibility = 'public'
            AND b.role = 'customer' AND (b.at < m.at OR (b.at = m.at AND b.id < m.id))),
          (SELECT min(b.at) FROM messages b WHERE b.conversation_id = m.conversation_id)) AS askedAt,
        NOT EXISTS (SELECT 1 FROM messages b WHERE b.conversation_id = m.conversation_id AND b.visibility = 'public'
          AND b.role <> 'customer' AND b.role <> 'system' AND b.automatic IS NOT 'certain'
          AND (b.at < m.at OR (b.at = m.at AND b.id < m.id))) AS isFirst,
        c.queue, c.channel IN ('chat', 'messaging', 'social') AS isLive
      FROM often JOIN messages m ON m.reply_hash = often.reply_hash JOIN conversations c ON c.id = m.conversation_id
      WHERE m.role = 'agent' AND m.visibility = 'public' AND m.automatic IS NOT 'certain' AND m.import_id IN ${SEEN_IMPORTS}
      ORDER BY m.reply_hash, m.at, m.id`,
    )
    .all(fewest)
}

/** When customers opened conversations that readers see, with the queue: the arrivals that a text could have answered. */
export function listArrivals({ sqlite }: Database): { queue: string | null; at: number }[] {
  return sqlite
    .prepare<[], { queue: string | null; at: number }>(
      `SELECT c.queue, min(m.at) AS at FROM conversations c JOIN messages m ON m.conversation_id = c.id
      WHERE m.role = 'customer' AND m.visibility = 'public' AND c.import_id IN ${SEEN_IMPORTS} GROUP BY c.id`,
    )
    .all()
}

/** The reply texts that behave like a machine's, as found last. */
export function listAutomaticTexts({ sqlite }: Database): TextUse[] {
  return sqlite
    .prepare<[], TextUse>(
      `SELECT reply_hash AS replyHash, uses, first_uses AS firstUses, latency_ms AS latencyMs, after_hours_uses AS afterHoursUses
      FROM automatic_texts ORDER BY reply_hash`,
    )
    .all()
}

/** What people settled about reply texts. */
export function listSettledTexts({ sqlite }: Database): { replyHash: number; isAutomatic: number }[] {
  return sqlite
    .prepare<[], { replyHash: number; isAutomatic: number }>(
      'SELECT reply_hash AS replyHash, is_automatic AS isAutomatic FROM settled_texts ORDER BY reply_hash',
    )
    .all()
}

/** Replaces the automatic texts. To be called within the transaction that makes the scores visible that rest on them. */
export function replaceAutomaticTexts({ sqlite }: Database, texts: readonly TextUse[]): void {
  sqlite.prepare('DELETE FROM automatic_texts').run()
  const insert = sqlite.prepare(
    `INSERT INTO automatic_texts (reply_hash, uses, first_uses, latency_ms, after_hours_uses)
    VALUES (@replyHash, @uses, @firstUses, @latencyMs, @afterHoursUses)`,
  )
  for (const text of texts) insert.run(text)
}

/** Replaces them where no score rests on the difference. */
export function saveAutomaticTexts(database: Database, texts: readonly TextUse[]): void {
  writeAtOnce(database, () => replaceAutomaticTexts(database, texts))
}
