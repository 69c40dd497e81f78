import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'
import type { ImportedFacts } from '#server/domain/import'
import type { Database } from '../open-database'

export interface StoredMessage {
  id: number
  at: number
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  authorName: string | null
  text: string
}

/** What an import needs to know of conversations that are there already. */
export function storedConversations(database: Database) {
  const { sqlite } = database
  const idOf = sqlite
    .prepare<[string, string], number>('SELECT id FROM conversations WHERE source = ? AND external_id = ?')
    .pluck()
  const factsOf = sqlite.prepare<[number], ImportedFacts>(
    `SELECT customer, queue, assignee, channel, subject, topic, tags, priority, language, requested_at AS requestedAt,
      closed_at AS closedAt, ended_by AS endedBy, status, csat FROM conversations WHERE id = ?`,
  )
  const identitiesOf = sqlite.prepare<[number], { id: number; identity: number; at: number }>(
    'SELECT id, identity, at FROM messages WHERE conversation_id = ?',
  )
  const messageOf = sqlite.prepare<[number], StoredMessage>(
    `SELECT id, at, role, visibility, automatic, author_name AS authorName, text FROM messages WHERE id = ?`,
  )
  const olderTextsOf = sqlite
    .prepare<[number], string>('SELECT text FROM message_versions WHERE message_id = ?')
    .pluck()
  const isEmpty = sqlite.prepare('SELECT 1 FROM conversations LIMIT 1').get() === undefined
  return {
    idOf: (source: string, externalId: string) => (isEmpty ? null : (idOf.get(source, externalId) ?? null)),
    factsOf: (id: number) => factsOf.get(id) ?? null,
    identitiesOf: (id: number) => identitiesOf.all(id),
    messageOf: (id: number) => messageOf.get(id) ?? null,
    olderTextsOf: (id: number) => olderTextsOf.all(id),
  }
}
