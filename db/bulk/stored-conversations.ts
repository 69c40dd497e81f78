import type { ImportedFacts } from '#server/domain/import'
import type { Database } from '../open-database'
import {
  type ContentRow,
  contentColumns,
  contentOfRow,
  type MessageContent,
  type MessageVersion,
} from './message-content'

export interface StoredMessage {
  content: MessageContent
  importId: number
  sourceLine: number
  externalId: string | null
  authorName: string | null
  agentId: number | null
  vendorId: number | null
}

type MessageRow = ContentRow & Omit<StoredMessage, 'content'>

export interface StoredFacts {
  importId: number
  /** `ToldFacts` in JSON. */
  facts: string
  closingsTold: number
}

/** The order in which imports were taken in; what flags kept of one stands where that one stood. */
export const IMPORT_ORDER = 'i.committed_at IS NULL, i.committed_at, coalesce(i.kept_from, i.id)'

/** What an import needs to know of conversations that are there already. */
export function storedConversations(database: Database) {
  const { sqlite } = database
  const idOf = sqlite
    .prepare<[string, string], number>('SELECT id FROM conversations WHERE source = ? AND external_id = ?')
    .pluck()
  const factsOf = sqlite.prepare<[number], ImportedFacts>(
    `SELECT customer, queue, assignee, channel, subject, topic, tags, priority, language, opened_at AS openedAt,
      requested_at AS requestedAt, closed_at AS closedAt, ended_by AS endedBy, status, csat
    FROM conversations WHERE id = ?`,
  )
  const toldFactsOf = sqlite.prepare<[number], StoredFacts>(
    `SELECT f.import_id AS importId, f.facts, i.closings_told AS closingsTold
    FROM conversation_facts f JOIN imports i ON i.id = f.import_id WHERE f.conversation_id = ? ORDER BY ${IMPORT_ORDER}`,
  )
  const identitiesOf = sqlite.prepare<[number], { id: number; identity: number }>(
    'SELECT id, identity FROM messages WHERE conversation_id = ?',
  )
  const messageOf = sqlite.prepare<[number], MessageRow>(
    `SELECT ${contentColumns('m')}, m.import_id AS importId, m.source_line AS sourceLine, m.external_id AS externalId,
      m.author_name AS authorName, m.agent_id AS agentId, m.vendor_id AS vendorId FROM messages m WHERE m.id = ?`,
  )
  const versionsOf = sqlite.prepare<[number], ContentRow & { by: number; replacedBy: number }>(
    `SELECT ${contentColumns('v')}, v.import_id AS by, v.replaced_by_import_id AS replacedBy
    FROM message_versions v WHERE v.message_id = ? ORDER BY v.version`,
  )
  const isEmpty = sqlite.prepare('SELECT 1 FROM conversations LIMIT 1').get() === undefined
  return {
    idOf: (source: string, externalId: string) => (isEmpty ? null : (idOf.get(source, externalId) ?? null)),
    factsOf: (id: number) => factsOf.get(id) ?? null,
    /** What each import told, in the order in which they were taken in. */
    toldFactsOf: (id: number) => toldFactsOf.all(id),
    identitiesOf: (id: number) => identitiesOf.all(id),
    messageOf(id: number): StoredMessage | null {
      const row = messageOf.get(id)
      if (row === undefined) return null
      const { importId, sourceLine, externalId, authorName, agentId, vendorId } = row
      return { content: contentOfRow(row), importId, sourceLine, externalId, authorName, agentId, vendorId }
    },
    versionsOf: (id: number): MessageVersion[] =>
      versionsOf.all(id).map((row) => ({ content: contentOfRow(row), by: row.by, replacedBy: row.replacedBy })),
  }
}
