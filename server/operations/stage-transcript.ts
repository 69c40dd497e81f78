import { stageImport } from '#db/bulk/stage-import'
import { storedConversations } from '#db/bulk/stored-conversations'
import type { Database } from '#db/open-database'
import { type ImportCounts, type ImportedMessage, type ImportOptions, NO_COUNTS } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'
import { equalityKey, messageIdentity } from '#server/ingest/identity'
import type { Batch, OpenedTranscript } from '#server/ingest/open-transcript'
import { type MergedFacts, mergeFacts, startFacts } from './merge-facts'
import { replyHashOf } from './reply-hash-of'

/** A message that is there already and says something else now. Carried out when the import is committed. */
export interface MessageChange {
  messageId: number
  conversationId: number
  message: ImportedMessage
}

/** What reading one file has staged, and what committing it will change. */
export interface StagedFile {
  counts: ImportCounts
  newConversationIds: number[]
  /** Conversations that were there before and got a new or changed message or fact, with their facts as they will be. */
  touched: Map<number, MergedFacts>
  changes: MessageChange[]
  /** Latest message or closing of the file; null for a file without messages. */
  lastInstant: number | null
}

interface StagedConversationState {
  id: number
  isNew: boolean
  /** Message ids by identity. */
  messageIds: Map<number, number>
  equals: Map<number, number> | null
  merged: MergedFacts
}

/** Reads the records of an opened file into staging and tells new, changed, unchanged and duplicate messages apart. */
export async function stageTranscript(
  database: Database,
  importId: number,
  file: OpenedTranscript,
  options: ImportOptions,
  onProgress: (recordsRead: number) => void,
): Promise<StagedFile> {
  const batches = file.records()
  const first = await batches.next()
  // The first batch holds the sample, which tells in which direction the file runs.
  const staging = stageImport(database, importId, file.newestFirst())
  const stored = storedConversations(database)
  const source = options.vendor === null ? 'shared' : `vendor:${nameKey(options.vendor)}`
  const counts: ImportCounts = { ...NO_COUNTS }
  const conversations = new Map<string, StagedConversationState>()
  const changes = new Map<number, MessageChange>()
  const touched = new Map<number, MergedFacts>()
  const stagedIds = new Set<number>()
  let lastInstant: number | null = null

  function conversationOf(message: ImportedMessage): StagedConversationState {
    const known = conversations.get(message.conversationId)
    if (known) {
      mergeFacts(known.merged, message.facts, message.at)
      return known
    }
    const storedId = stored.idOf(source, message.conversationId)
    const state = storedId === null ? newConversation(message) : storedConversation(storedId, message)
    conversations.set(message.conversationId, state)
    return state
  }

  function newConversation(message: ImportedMessage): StagedConversationState {
    const id = staging.newConversationId()
    staging.addConversation({ id, source, externalId: message.conversationId, facts: message.facts })
    const merged = startFacts(message.facts, message.at)
    return { id, isNew: true, messageIds: new Map(), equals: null, merged }
  }

  function storedConversation(id: number, message: ImportedMessage): StagedConversationState {
    const known = stored.identitiesOf(id)
    const facts = stored.factsOf(id) ?? message.facts
    const lastAt = known.reduce((latest, row) => Math.max(latest, row.at), 0)
    const merged = startFacts(facts, lastAt)
    mergeFacts(merged, message.facts, message.at)
    return { id, isNew: false, messageIds: new Map(known.map((row) => [row.identity, row.id])), equals: null, merged }
  }

  function ordinalAmongEquals(conversation: StagedConversationState, message: ImportedMessage): number {
    if (message.messageId !== null) return 0
    conversation.equals ??= new Map()
    const key = equalityKey(message)
    const ordinal = conversation.equals.get(key) ?? 0
    conversation.equals.set(key, ordinal + 1)
    return ordinal
  }

  function take(message: ImportedMessage): void {
    const conversation = conversationOf(message)
    const identity = messageIdentity(message, ordinalAmongEquals(conversation, message))
    const knownId = conversation.messageIds.get(identity)
    if (knownId === undefined) takeNew(conversation, message, identity)
    else takeKnown(conversation, message, knownId)
    if (isAfter(message.at, options.asOf)) counts.afterAsOf++
    lastInstant = Math.max(lastInstant ?? message.at, message.at, message.facts.closedAt ?? message.at)
  }

  function takeNew(conversation: StagedConversationState, message: ImportedMessage, identity: number): void {
    const id = staging.newMessageId()
    const vendorName = options.vendor ?? message.vendor
    const vendorId = vendorName === null ? null : staging.vendorId(vendorName)
    const authorKey = message.authorId ?? message.authorName
    const agentId =
      message.role === 'agent' && authorKey !== null
        ? staging.agentId(vendorId, authorKey, message.authorName ?? authorKey, message.team)
        : null
    staging.addMessage({
      id,
      conversationId: conversation.id,
      sourceLine: message.line,
      externalId: message.messageId,
      identity,
      at: message.at,
      atRaw: message.atRaw,
      atAmbiguous: message.atAmbiguous,
      role: message.role,
      visibility: message.visibility,
      automatic: message.automatic,
      authorName: message.authorName,
      agentId,
      vendorId,
      text: message.text,
      replyHash: replyHashOf(message),
    })
    conversation.messageIds.set(identity, id)
    stagedIds.add(id)
    counts.new++
    if (!conversation.isNew) touched.set(conversation.id, conversation.merged)
  }

  function takeKnown(conversation: StagedConversationState, message: ImportedMessage, knownId: number): void {
    const pending = changes.get(knownId)?.message
    if (stagedIds.has(knownId)) staging.flush()
    const known = pending ?? stored.messageOf(knownId)
    const isSame = known !== null && saysTheSame(known, message)
    if (isSame || stored.olderTextsOf(knownId).includes(message.text)) {
      if (stagedIds.has(knownId) || pending) counts.duplicate++
      else counts.unchanged++
      return
    }
    counts.changed++
    changes.set(knownId, { messageId: knownId, conversationId: conversation.id, message })
    if (!conversation.isNew) touched.set(conversation.id, conversation.merged)
  }

  function takeBatch(batch: Batch): void {
    counts.recordsRead += batch.recordsRead
    counts.rejected += batch.rejections.length
    for (const skipped of Object.values(batch.skipped)) counts.skipped += skipped
    if (batch.rejections.length > 0) staging.saveRejections(batch.rejections)
    for (const message of batch.messages) take(message)
    onProgress(counts.recordsRead)
  }

  if (!first.done) takeBatch(first.value)
  for await (const batch of batches) takeBatch(batch)
  staging.flush()

  const states = [...conversations.values()]
  staging.updateConversations(states.filter((state) => state.isNew && state.merged.changed))
  for (const state of states) if (!state.isNew && state.merged.changed) touched.set(state.id, state.merged)
  counts.conversations = states.length
  counts.afterAsOf += states.filter((state) => isAfter(state.merged.facts.closedAt, options.asOf)).length
  counts.messages = counts.new + counts.changed + counts.unchanged
  return {
    counts,
    newConversationIds: states.filter((state) => state.isNew).map((state) => state.id),
    touched,
    changes: [...changes.values()],
    lastInstant,
  }
}

function isAfter(at: number | null, asOf: number | null): boolean {
  return at !== null && asOf !== null && at > asOf
}

function saysTheSame(
  known: Pick<ImportedMessage, 'at' | 'role' | 'visibility' | 'automatic' | 'text'>,
  message: ImportedMessage,
): boolean {
  return (
    known.text === message.text &&
    known.at === message.at &&
    known.role === message.role &&
    known.visibility === message.visibility &&
    known.automatic === message.automatic
  )
}
