import type { stageImport } from '#db/bulk/stage-import'
import type { storedConversations } from '#db/bulk/stored-conversations'
import {
  type Grain,
  type ImportCounts,
  type ImportedConversation,
  type ImportedFacts,
  type ImportedMessage,
  type ImportedTicket,
  type ImportOptions,
  noCounts,
  SKIP_KINDS,
} from '#server/domain/import'
import type { Batch } from '#server/ingest/batch'
import { equalFacts, mergeFacts } from './merge-facts'
import { type ConversationState, factsSoFar, stageConversations } from './stage-conversations'
import { stageMessages, type Taken } from './stage-messages'

/** Counts and stages the records of an import, file after file. */
export function createStager(work: {
  staging: ReturnType<typeof stageImport>
  stored: ReturnType<typeof storedConversations>
  importId: number
  options: ImportOptions
  source: string
  onKnown: ((message: ImportedMessage, storedAt: number) => void) | null
}) {
  const { staging, stored, importId, options, source, onKnown } = work
  const { asOf } = options
  const counts = noCounts()
  const conversations = stageConversations(staging, stored, source)
  const messages = stageMessages({ staging, stored }, importId, options, onKnown)
  let file: { ordinal: number; grain: Grain } = { ordinal: 0, grain: 'message' }
  let lastInstant: number | null = null
  let firstAt: number | null = null
  let lastAt: number | null = null

  function takeMessage(message: ImportedMessage): void {
    const conversation = conversations.stateOf(message.conversationId)
    mergeFacts(conversation.own, message.facts, message.at)
    counts[takeInto(conversation, message)]++
  }

  function takeInto(conversation: ConversationState, message: ImportedMessage): Taken {
    const { at } = message
    const taken = messages.take(conversation, message)
    if (taken === 'new' || taken === 'changed') conversation.hasNews = true
    if (asOf !== null && at > asOf) counts.afterAsOf++
    if (firstAt === null || at < firstAt) firstAt = at
    if (lastAt === null || at > lastAt) lastAt = at
    seeInstant(at)
    seeInstant(message.facts.closedAt)
    return taken
  }

  function seeInstant(at: number | null): void {
    if (at !== null && (lastInstant === null || at > lastInstant)) lastInstant = at
  }

  function takeConversation(record: ImportedConversation): void {
    const isFirst = !conversations.states.has(record.conversationId)
    const conversation = conversations.stateOf(record.conversationId)
    const before = factsSoFar(conversation)
    mergeFacts(conversation.own, record.facts, record.at)
    seeInstant(record.facts.closedAt)
    let bringsMessages = false
    for (const message of record.messages) {
      if (message.facts !== record.facts) mergeFacts(conversation.own, message.facts, message.at)
      const taken = takeInto(conversation, message)
      bringsMessages ||= taken === 'new' || taken === 'changed'
    }
    const bringsNews = bringsMessages || !equalFacts(before, factsSoFar(conversation))
    if (isFirst && conversation.isNew) counts.new++
    else if (bringsNews) counts.changed++
    else if (isFirst) counts.unchanged++
    else counts.duplicate++
  }

  function takeTicket(ticket: ImportedTicket): void {
    const conversation = conversations.stateOf(ticket.conversationId)
    const isFirst = conversation.toldInFile !== file.ordinal
    conversation.toldInFile = file.ordinal
    seeInstant(ticket.facts.closedAt)
    if (isFirst) counts.facts++
    else if (file.grain === 'version') {
      counts.skipped++
      counts.skippedByKind.state_change++
    } else counts.duplicate++
    if (file.grain === 'version') takeVersion(conversation, ticket)
    else mergeFacts(conversation.own, ticket.facts, ticket.at)
  }

  function takeVersion(conversation: ConversationState, { facts, at }: ImportedTicket): void {
    const latest = conversation.version
    if (latest === null || (at ?? -Infinity) >= (latest.at ?? -Infinity)) conversation.version = { facts, at }
  }

  function takeAside(aside: ImportedTicket): void {
    seeInstant(aside.facts.closedAt)
    mergeFacts(conversations.stateOf(aside.conversationId).own, aside.facts, aside.at)
  }

  return {
    counts: counts as Readonly<ImportCounts>,
    startFile(next: { ordinal: number; grain: Grain; newestFirst: boolean }): void {
      file = next
      staging.startFile(next.newestFirst)
      messages.startFile(next.newestFirst)
    },
    takeBatch(batch: Batch): void {
      counts.recordsRead += batch.recordsRead
      counts.rejected += batch.rejections.length
      for (const kind of SKIP_KINDS) {
        counts.skipped += batch.skipped[kind]
        counts.skippedByKind[kind] += batch.skipped[kind]
      }
      if (batch.rejections.length > 0) staging.saveRejections(batch.rejections, file.ordinal)
      for (const message of batch.messages) takeMessage(message)
      for (const conversation of batch.conversations) takeConversation(conversation)
      for (const ticket of batch.tickets) takeTicket(ticket)
      for (const aside of batch.asides) takeAside(aside)
    },
    endFile: conversations.endFile,
    finish(closingsTold: boolean) {
      const changes = messages.finish()
      const touched: Map<number, ImportedFacts> = conversations.finish(closingsTold)
      const states = [...conversations.states.values()]
      counts.conversations = states.length
      counts.messages = messages.messages()
      counts.newMessages = messages.newMessages()
      if (asOf !== null) counts.afterAsOf += states.filter(({ own }) => (own.facts.closedAt ?? asOf) > asOf).length
      const hasMessages = ({ messageIds }: ConversationState) => messageIds.size > 0
      return {
        counts,
        newConversationIds: states.filter((state) => state.isNew && hasMessages(state)).map(({ id }) => id),
        touched,
        withoutMessages: new Set(states.filter((state) => !hasMessages(state)).map(({ id }) => id)),
        changes,
        lastInstant: lastInstant as number | null,
        firstAt: firstAt as number | null,
        lastAt: lastAt as number | null,
      }
    },
  }
}
