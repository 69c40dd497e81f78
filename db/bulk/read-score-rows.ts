import type { Database } from '../open-database'
import { type ColumnValue, SCORE_COLUMNS, type ScoreRows } from './write-scores'

/** A conversation that is scored, and what it was scored with. */
export interface ScoredAt {
  conversationId: number
  source: string
  externalId: string
  asOf: number
  standardVersion: number
  rulesVersion: number
}

const CURRENT = "(SELECT id FROM runs WHERE state = 'current')"

/** Every conversation with a score that readers see, by source and external id. */
export function listScored({ sqlite }: Database): ScoredAt[] {
  return sqlite
    .prepare<[], ScoredAt>(
      `SELECT c.id AS conversationId, c.source, c.external_id AS externalId, r.as_of AS asOf,
        r.standard_version AS standardVersion, r.rules_version AS rulesVersion
      FROM scores s JOIN runs r ON r.id = s.run_id AND r.state = 'current' JOIN conversations c ON c.id = s.conversation_id
      ORDER BY c.source, c.external_id`,
    )
    .all()
}

const MESSAGE_ORDER = '(SELECT at FROM messages WHERE id = message_id), message_id'

/** Reads scores as they are kept, one conversation at a time. */
export function scoreRowsReader({ sqlite }: Database): (conversationId: number) => ScoreRows {
  const read = (table: keyof typeof SCORE_COLUMNS) => {
    const order = table === 'scores' ? '' : ` ORDER BY ${table === 'replies' ? MESSAGE_ORDER : 'ordinal'}`
    return sqlite
      .prepare<[number], ColumnValue[]>(
        `SELECT ${SCORE_COLUMNS[table].join(', ')} FROM ${table} WHERE conversation_id = ? AND run_id IN ${CURRENT}${order}`,
      )
      .raw()
  }
  const statements = {
    scores: read('scores'),
    clocks: read('clocks'),
    findings: read('findings'),
    losses: read('losses'),
    triggers: read('triggers'),
    promises: read('promises'),
    replies: read('replies'),
  }
  return (conversationId) => ({
    scores: statements.scores.all(conversationId),
    clocks: statements.clocks.all(conversationId),
    findings: statements.findings.all(conversationId),
    losses: statements.losses.all(conversationId),
    triggers: statements.triggers.all(conversationId),
    promises: statements.promises.all(conversationId),
    replies: statements.replies.all(conversationId),
  })
}

/** Names that mean the same on every machine, for the ids that a score holds. */
export function portableNames({ sqlite }: Database) {
  const vendors = sqlite.prepare<[], { id: number; name: string }>('SELECT id, name_key AS name FROM vendors').all()
  const agents = sqlite
    .prepare<[], { id: number; name: string }>(
      `SELECT a.id, coalesce(v.name_key, '') || '/' || a.agent_key AS name
      FROM agents a LEFT JOIN vendors v ON v.id = a.vendor_id`,
    )
    .all()
  const messages = sqlite
    .prepare<[number], number>('SELECT id FROM messages WHERE conversation_id = ? ORDER BY at, id')
    .pluck()
  return {
    vendors: new Map(vendors.map(({ id, name }) => [id, name])),
    agents: new Map(agents.map(({ id, name }) => [id, name])),
    /** The places of a conversation's messages in it, from 0. */
    messagesOf: (conversationId: number) => new Map(messages.all(conversationId).map((id, place) => [id, place])),
  }
}
