import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'

/** Rows of the import under way are written but not seen. */
export interface MissingConversations {
  /** By external id. */
  missing: string[]
  /** How many conversations of the source begin in the time span, before this import. */
  of: number
}

/** Conversations of a source that begin within a time span and of which an import, just staged, does not speak. */
export function findMissingConversations(
  { sqlite }: Database,
  span: { source: string; importId: number; firstAt: number; lastAt: number },
): MissingConversations {
  const rows = sqlite
    .prepare<[number, string, number, number], { externalId: string; isSpokenOf: number }>(
      `SELECT c.external_id AS externalId, EXISTS (SELECT 1 FROM conversation_facts f
          WHERE f.conversation_id = c.id AND f.import_id = ?) AS isSpokenOf
      FROM conversations c WHERE c.source = ? AND c.import_id IN ${SEEN_IMPORTS}
        AND (SELECT min(m.at) FROM messages m WHERE m.conversation_id = c.id) BETWEEN ? AND ? ORDER BY c.external_id`,
    )
    .all(span.importId, span.source, span.firstAt, span.lastAt)
  return { missing: rows.filter((row) => row.isSpokenOf === 0).map(({ externalId }) => externalId), of: rows.length }
}

/** Of these names of vendors those that readers know. */
export function knownVendorKeys({ sqlite }: Database): Set<string> {
  return new Set(
    sqlite
      .prepare<[], string>(`SELECT name_key FROM vendors WHERE import_id IS NULL OR import_id IN ${SEEN_IMPORTS}`)
      .pluck()
      .all(),
  )
}
