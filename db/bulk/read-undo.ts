import type { ImportedFacts } from '#server/domain/import'
import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import { IMPORT_ORDER } from './stored-conversations'
import { writeAtOnce } from './write-in-batches'

/** A conversation that an import speaks of. */
export interface SpokenOf {
  id: number
  /** The import it counts as brought by. */
  importId: number
  externalId: string
  /** A flag on it is not taken back. */
  isFlagged: number
}

export interface OwnedMessage {
  id: number
  conversationId: number
  /** Another import found it there. */
  isSeen: number
}

export interface SightingRow {
  importId: number
  sourceLine: number
  told: string | null
}

/** Where a message is counted: its import, and the vendor and agent it names. */
export interface NamingMessage {
  id: number
  importId: number
  authorName: string | null
  agentId: number | null
  vendorId: number | null
}

/** What undoing an import needs to know of it. */
export function undoReader({ sqlite }: Database, importId: number) {
  return {
    /** Imports that readers see, in the order in which they were taken in. */
    importsInOrder: () =>
      sqlite
        .prepare<[], { id: number; asOf: number | null; catalogueVersion: number | null }>(
          `SELECT i.id, json_extract(i.options, '$.asOf') AS asOf, i.catalogue_version AS catalogueVersion FROM imports i
          WHERE i.id IN ${SEEN_IMPORTS} ORDER BY ${IMPORT_ORDER}`,
        )
        .all(),
    conversations: () =>
      sqlite
        .prepare<[number], SpokenOf>(
          `SELECT c.id, c.import_id AS importId, c.external_id AS externalId, EXISTS (SELECT 1 FROM flags
            WHERE flags.conversation_id = c.id AND flags.removed_at IS NULL) AS isFlagged
          FROM conversation_facts f JOIN conversations c ON c.id = f.conversation_id WHERE f.import_id = ? ORDER BY c.id`,
        )
        .all(importId),
    ownedMessages: () =>
      sqlite
        .prepare<[number, number], OwnedMessage>(
          `SELECT m.id, m.conversation_id AS conversationId, EXISTS (SELECT 1 FROM sightings s
            WHERE s.message_id = m.id AND s.import_id <> ?) AS isSeen
          FROM messages m WHERE m.import_id = ?`,
        )
        .all(importId, importId),
    /** Messages of other imports of which this one told something of its own. */
    toldMessageIds: () =>
      sqlite
        .prepare<[number, number], number>(
          `SELECT s.message_id FROM sightings s JOIN messages m ON m.id = s.message_id
          WHERE s.import_id = ? AND s.told IS NOT NULL AND m.import_id <> ?`,
        )
        .pluck()
        .all(importId, importId),
    sightingsOf: sqlite.prepare<[number], SightingRow>(
      'SELECT import_id AS importId, source_line AS sourceLine, told FROM sightings WHERE message_id = ?',
    ),
    conversationOf: sqlite.prepare<[number], number>('SELECT conversation_id FROM messages WHERE id = ?').pluck(),
    messageIdsOf: sqlite.prepare<[number], number>('SELECT id FROM messages WHERE conversation_id = ?').pluck(),
    vendorNameOf: sqlite.prepare<[number], string>('SELECT name FROM vendors WHERE id = ?').pluck(),
    agentOf: sqlite.prepare<[number], { agentKey: string; name: string; team: string | null }>(
      'SELECT agent_key AS agentKey, name, team FROM agents WHERE id = ?',
    ),
    /** Agents and vendors that it named first. */
    agents: () =>
      sqlite
        .prepare<[number], { id: number; agentKey: string; name: string }>(
          'SELECT id, agent_key AS agentKey, name FROM agents WHERE import_id = ?',
        )
        .all(importId),
    vendorIds: () =>
      sqlite.prepare<[number], number>('SELECT id FROM vendors WHERE import_id = ?').pluck().all(importId),
    namingMessages: (agentIds: readonly number[], vendorIds: readonly number[]) =>
      sqlite
        .prepare<[string, string], NamingMessage>(
          `SELECT id, import_id AS importId, author_name AS authorName, agent_id AS agentId, vendor_id AS vendorId
          FROM messages WHERE agent_id IN (SELECT value FROM json_each(?)) OR vendor_id IN (SELECT value FROM json_each(?))
          ORDER BY id`,
        )
        .iterate(JSON.stringify(agentIds), JSON.stringify(vendorIds)),
    /** Conversations whose score on screen is the import's own, or was made later than an instant. */
    scoredByItOrAfter: (asOf: number) =>
      sqlite
        .prepare<[number, number], number>(
          `SELECT conversation_id FROM scores WHERE run_id IN
            (SELECT id FROM runs WHERE state = 'current' AND (as_of > ? OR import_id = ?))`,
        )
        .pluck()
        .all(asOf, importId),
    lastInstantOf: (conversationIds: readonly number[]) =>
      sqlite
        .prepare<[string, string, number], number | null>(
          `SELECT max(at) FROM (
            SELECT closed_at AS at FROM conversations WHERE id IN (SELECT value FROM json_each(?))
            UNION ALL SELECT at FROM messages WHERE conversation_id IN (SELECT value FROM json_each(?)) AND import_id = ?)`,
        )
        .pluck()
        .get(JSON.stringify(conversationIds), JSON.stringify(conversationIds), importId) ?? null,
  }
}

export type UndoReader = ReturnType<typeof undoReader>

export interface PassedConversation {
  id: number
  importId: number
  facts: ImportedFacts
}

const PASSED_MESSAGES = 2000

/**
 * Lets messages that other imports found word for word count as theirs; the import itself stays recorded as one that
 * found them. Nothing that a reader or a later undo can tell has changed, so this may be cut off anywhere.
 */
export async function passPlainMessages(database: Database, importId: number): Promise<void> {
  const { sqlite } = database
  const plain = sqlite
    .prepare<[number, number], { id: number; line: number; firstId: number; firstLine: number }>(
      `SELECT m.id, m.source_line AS line, s.import_id AS firstId, s.source_line AS firstLine
      FROM messages m JOIN sightings s ON s.message_id = m.id AND s.import_id = (
        SELECT o.import_id FROM sightings o JOIN imports i ON i.id = o.import_id
        WHERE o.message_id = m.id AND o.import_id <> ? ORDER BY ${IMPORT_ORDER} LIMIT 1)
      WHERE m.import_id = ? AND NOT EXISTS (SELECT 1 FROM message_versions v WHERE v.message_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM sightings t WHERE t.message_id = m.id AND t.told IS NOT NULL)`,
    )
    .all(importId, importId)
  const pass = sqlite.prepare('UPDATE messages SET import_id = ?, source_line = ? WHERE id = ?')
  const turn = sqlite.prepare(
    'UPDATE sightings SET import_id = ?, source_line = ? WHERE message_id = ? AND import_id = ?',
  )
  for (let start = 0; start < plain.length; start += PASSED_MESSAGES) {
    writeAtOnce(database, () => {
      for (const { id, line, firstId, firstLine } of plain.slice(start, start + PASSED_MESSAGES)) {
        turn.run(importId, line, id, firstId)
        pass.run(firstId, firstLine, id)
      }
    })
    await new Promise(setImmediate)
  }
}
