import type { ImportedFacts, Rejection } from '#server/domain/import'
import type { Database } from '../open-database'
import { FACT_COLUMNS, factValues, UPDATE_FACTS } from './fact-columns'
import type { MessageContent, MessageVersion } from './message-content'
import { nameKeeper } from './name-keeper'
import { contentWriter } from './write-content'
import { BATCH_ROWS, writeAtOnce } from './write-in-batches'

export interface StagedMessage extends MessageContent {
  id: number
  conversationId: number
  sourceLine: number
  externalId: string | null
  identity: number
  authorName: string | null
  agentId: number | null
  vendorId: number | null
  replyHash: number | null
}

export interface StagedConversation {
  id: number
  source: string
  externalId: string
  /** Still growing as rows come in; `changed` tells what came in after it was written. */
  merged: { facts: ImportedFacts; changed: boolean }
}

export interface StagedSighting {
  messageId: number
  sourceLine: number
  /** `Told` in JSON; null where the import told nothing otherwise. */
  told: string | null
}

/** Room that a file running from newest to oldest gets for counting its ids backwards. */
const REVERSED_ID_ROOM = 100_000_000

/**
 * Writes the rows of one import, unseen until it is committed. Ids of messages follow source order, so that
 * (time, id) is the order of a conversation; a file that runs backwards counts its ids backwards.
 */
export function stageImport(database: Database, importId: number) {
  const { sqlite } = database
  const nextIdOf = (table: 'messages' | 'conversations') =>
    (sqlite.prepare<[], number>(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get() ?? 0) + 1
  let nextConversationId = nextIdOf('conversations')
  let nextMessageId = nextIdOf('messages')
  let idStep = 1
  let idsBefore = nextMessageId - 1

  const insertRejection = sqlite.prepare(
    'INSERT INTO rejections (import_id, file_ordinal, line, column_name, reason, raw) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const insertConversation = sqlite.prepare(
    `INSERT INTO conversations (id, import_id, source, external_id, ${FACT_COLUMNS.join(', ')})
    VALUES (${'?, '.repeat(FACT_COLUMNS.length + 3)}?)`,
  )
  const insertMessage = sqlite.prepare(`INSERT INTO messages
    (id, conversation_id, import_id, source_line, external_id, identity, at, at_raw, at_ambiguous, role, visibility,
     automatic, author_name, agent_id, vendor_id, text, reply_hash, quoted) VALUES (${'?, '.repeat(17)}?)`)
  const insertSighting = sqlite.prepare(
    'INSERT OR REPLACE INTO sightings (message_id, import_id, source_line, told) VALUES (?, ?, ?, ?)',
  )
  const insertFacts = sqlite.prepare(
    'INSERT INTO conversation_facts (conversation_id, import_id, facts) VALUES (?, ?, ?)',
  )
  const updateConversation = sqlite.prepare(UPDATE_FACTS)
  const content = contentWriter(database)

  let waitingConversations: StagedConversation[] = []
  let waitingMessages: StagedMessage[] = []
  let waitingSightings: StagedSighting[] = []

  function flush(): void {
    if (waitingMessages.length + waitingConversations.length + waitingSightings.length === 0) return
    const conversations = waitingConversations
    const messages = waitingMessages
    const sightings = waitingSightings
    waitingConversations = []
    waitingMessages = []
    waitingSightings = []
    writeAtOnce(database, () => {
      for (const conversation of conversations) saveConversation(conversation)
      // The index of words takes ids that rise in one go, those of a file that runs backwards one by one.
      for (const message of messages.toSorted((a, b) => a.id - b.id)) saveMessage(message)
      for (const { messageId, sourceLine, told } of sightings) insertSighting.run(messageId, importId, sourceLine, told)
    })
  }

  function saveConversation({ id, source, externalId, merged }: StagedConversation): void {
    insertConversation.run(id, importId, source, externalId, ...factValues(merged.facts))
    merged.changed = false
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
      m.quoted,
    )
  }

  function inBatches<Row>(rows: readonly Row[], save: (row: Row) => void): void {
    for (let start = 0; start < rows.length; start += BATCH_ROWS)
      writeAtOnce(database, () => {
        for (const row of rows.slice(start, start + BATCH_ROWS)) save(row)
      })
  }

  return {
    ...nameKeeper(database, importId),
    /** Begins a file: its ids follow those of the file before, counted backwards where it runs from newest to oldest. */
    startFile(newestFirst: boolean): void {
      nextMessageId = idsBefore + 1 + (newestFirst ? REVERSED_ID_ROOM : 0)
      idsBefore = nextMessageId
      idStep = newestFirst ? -1 : 1
    },
    newConversationId: () => nextConversationId++,
    newMessageId(): number {
      const id = nextMessageId
      nextMessageId += idStep
      if (id > idsBefore) idsBefore = id
      return id
    },
    addConversation: (conversation: StagedConversation) => waitingConversations.push(conversation),
    addMessage(message: StagedMessage): void {
      waitingMessages.push(message)
      if (waitingMessages.length >= BATCH_ROWS) flush()
    },
    addSighting(sighting: StagedSighting): void {
      waitingSightings.push(sighting)
      if (waitingSightings.length >= BATCH_ROWS) flush()
    },
    flush,
    updateConversations: (rows: readonly { id: number; facts: ImportedFacts }[]) =>
      inBatches(rows, ({ id, facts }) => updateConversation.run(...factValues(facts), id)),
    saveFacts: (rows: readonly { id: number; facts: string }[]) =>
      inBatches(rows, ({ id, facts }) => insertFacts.run(id, importId, facts)),
    /** What new messages say that the import itself tells in several versions. */
    rewriteMessages: (
      rows: readonly {
        messageId: number
        content: MessageContent
        replyHash: number | null
        versions: readonly MessageVersion[]
      }[],
    ) =>
      inBatches(rows, ({ messageId, content: latest, replyHash, versions }) => {
        content.setContent(messageId, latest, replyHash)
        content.setVersions(messageId, versions)
      }),
    saveRejections: (rows: readonly Rejection[], fileOrdinal: number) =>
      inBatches(rows, (row) => insertRejection.run(importId, fileOrdinal, row.line, row.column, row.reason, row.raw)),
  }
}
