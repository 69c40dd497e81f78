import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'
import type { ImportedFacts, Rejection } from '#server/domain/import'
import { kindFromName, nameKey } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { BATCH_ROWS, writeAtOnce } from './write-in-batches'

export interface StagedMessage {
  id: number
  conversationId: number
  sourceLine: number
  externalId: string | null
  identity: number
  at: number
  atRaw: string | null
  atAmbiguous: boolean
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  authorName: string | null
  agentId: number | null
  vendorId: number | null
  text: string
  replyHash: number | null
}

export interface StagedConversation {
  id: number
  source: string
  externalId: string
  facts: ImportedFacts
}

const FACT_COLUMNS = [
  'channel',
  'customer',
  'subject',
  'topic',
  'tags',
  'priority',
  'language',
  'queue',
  'assignee',
  'status',
  'csat',
  'requested_at',
  'closed_at',
  'ended_by',
]

export const UPDATE_FACTS = `UPDATE conversations SET ${FACT_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`

/** The values of `FACT_COLUMNS`, in order. */
export function factValues(f: ImportedFacts): (string | number | null)[] {
  return [
    f.channel ?? 'other',
    f.customer,
    f.subject,
    f.topic,
    f.tags,
    f.priority,
    f.language,
    f.queue,
    f.assignee,
    f.status,
    f.csat,
    f.requestedAt,
    f.closedAt,
    f.endedBy,
  ]
}

/** Room that a file running from newest to oldest gets for counting its ids backwards. */
const REVERSED_ID_ROOM = 100_000_000

/**
 * Writes the rows of one import, unseen until it is committed. Ids of messages follow source order, so that
 * (time, id) is the order of a conversation; a file that runs backwards counts its ids backwards.
 */
export function stageImport(database: Database, importId: number, newestFirst: boolean) {
  const { sqlite } = database
  const nextIdOf = (table: 'messages' | 'conversations') =>
    (sqlite.prepare<[], number>(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get() ?? 0) + 1
  let nextConversationId = nextIdOf('conversations')
  let nextMessageId = nextIdOf('messages') + (newestFirst ? REVERSED_ID_ROOM : 0)

  const insertVendor = sqlite.prepare(
    'INSERT INTO vendors (name, name_key, kind, import_id) VALUES (?, ?, ?, ?) RETURNING id',
  )
  const findVendor = sqlite.prepare<[string], number>('SELECT id FROM vendors WHERE name_key = ?').pluck()
  const insertAgent = sqlite.prepare(
    'INSERT INTO agents (vendor_id, agent_key, name, team, import_id) VALUES (?, ?, ?, ?, ?) RETURNING id',
  )
  const findAgent = sqlite
    .prepare<[number | null, string], number>('SELECT id FROM agents WHERE vendor_id IS ? AND agent_key = ?')
    .pluck()
  const insertRejection = sqlite.prepare(
    'INSERT INTO rejections (import_id, line, column_name, reason, raw) VALUES (?, ?, ?, ?, ?)',
  )
  const insertConversation = sqlite.prepare(
    `INSERT INTO conversations (id, import_id, source, external_id, ${FACT_COLUMNS.join(', ')})
    VALUES (${'?, '.repeat(FACT_COLUMNS.length + 3)}?)`,
  )
  const insertMessage = sqlite.prepare(`INSERT INTO messages
    (id, conversation_id, import_id, source_line, external_id, identity, at, at_raw, at_ambiguous, role, visibility,
     automatic, author_name, agent_id, vendor_id, text, reply_hash) VALUES (${'?, '.repeat(16)}?)`)

  const vendorIds = new Map<string, number>()
  const agentIds = new Map<string, number>()

  function vendorId(name: string): number {
    const known = vendorIds.get(name)
    if (known !== undefined) return known
    const key = nameKey(name)
    const id =
      findVendor.get(key) ?? (insertVendor.get(name.trim(), key, kindFromName(name), importId) as { id: number }).id
    vendorIds.set(name, id)
    return id
  }

  function agentId(vendor: number | null, key: string, name: string, team: string | null): number {
    const cacheKey = `${vendor ?? ''}|${key}`
    const known = agentIds.get(cacheKey)
    if (known !== undefined) return known
    const normalKey = nameKey(key)
    const id =
      findAgent.get(vendor, normalKey) ??
      (insertAgent.get(vendor, normalKey, name.trim(), team, importId) as { id: number }).id
    agentIds.set(cacheKey, id)
    return id
  }

  const updateConversation = sqlite.prepare(UPDATE_FACTS)

  let waitingConversations: StagedConversation[] = []
  let waitingMessages: StagedMessage[] = []

  const addMessage = (message: StagedMessage) => {
    waitingMessages.push(message)
    if (waitingMessages.length >= BATCH_ROWS) flush()
  }

  function flush(): void {
    const conversations = waitingConversations
    const messages = waitingMessages
    waitingConversations = []
    waitingMessages = []
    writeAtOnce(database, () => {
      for (const conversation of conversations) saveConversation(conversation)
      for (const message of messages) saveMessage(message)
    })
  }

  function saveConversation({ id, source, externalId, facts }: StagedConversation): void {
    insertConversation.run(id, importId, source, externalId, ...factValues(facts))
  }

  function saveMessage(m: StagedMessage): void {
    insertMessage.run(
      m.id,
      m.conversationId,
      importId,
      m.sourceLine,
      m.externalId,
      m.identity,
      m.at,
      m.atRaw,
      m.atAmbiguous ? 1 : 0,
      m.role,
      m.visibility,
      m.automatic,
      m.authorName,
      m.agentId,
      m.vendorId,
      m.text,
      m.replyHash,
    )
  }

  return {
    vendorId,
    agentId,
    newConversationId: () => nextConversationId++,
    newMessageId: () => (newestFirst ? nextMessageId-- : nextMessageId++),
    addConversation: (conversation: StagedConversation) => waitingConversations.push(conversation),
    addMessage,
    flush,
    updateConversations: (rows: readonly { id: number; merged: { facts: ImportedFacts } }[]) =>
      writeAtOnce(database, () => {
        for (const { id, merged } of rows) updateConversation.run(...factValues(merged.facts), id)
      }),
    saveRejections: (rows: readonly Rejection[]) =>
      writeAtOnce(database, () => {
        for (const row of rows) insertRejection.run(importId, row.line, row.column, row.reason, row.raw)
      }),
  }
}
