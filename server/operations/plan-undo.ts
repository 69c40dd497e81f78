import type { MessageContent } from '#db/bulk/message-content'
import type { PassedConversation, SpokenOf, UndoReader } from '#db/bulk/read-undo'
import type { storedConversations } from '#db/bulk/stored-conversations'
import { equalFacts, mergeStored } from './merge-facts'
import { parseTold, type RetoldMessage, retellMessage, type Telling } from './retell-message'
import { contentsTold, saysTheSame } from './told-message'

/** A message that stays and is told by fewer imports. */
export interface RetoldRow extends RetoldMessage {
  id: number
  conversationId: number
  before: MessageContent
  /** It says something else than before, or somebody else is its author. */
  isChanged: boolean
  /** It keeps what a later import says in place of what this one had said. */
  keepsLater: boolean
}

/** What undoing an import will do to conversations and messages. */
export interface UndoPlan {
  goneConversationIds: Set<number>
  goneMessages: Set<number>
  retold: Map<number, RetoldRow>
  /** Conversations that stay, as they will be. */
  passed: Map<number, PassedConversation>
  /** Conversations that will be measured otherwise, or not any more. */
  affectedIds: Set<number>
  /** Conversations that are left as they are for their flags. */
  kept: SpokenOf[]
}

/** Finds out what only this import brought, what passes to others, and what flags keep. */
export function planUndo(
  reader: UndoReader,
  stored: ReturnType<typeof storedConversations>,
  importId: number,
): UndoPlan {
  const spokenOf = reader.conversations()
  const ranks = new Map(reader.importsInOrder().map(({ id }, rank) => [id, rank]))
  const plan: UndoPlan = {
    goneConversationIds: new Set(),
    goneMessages: new Set(),
    retold: new Map(),
    passed: new Map(),
    affectedIds: new Set(),
    kept: [],
  }
  const lostIds = new Set<number>()
  const toRetell = new Map(reader.toldMessageIds().map((id) => [id, reader.conversationOf.get(id) ?? 0]))
  const goneIdsByConversation = new Map<number, number[]>()
  for (const { id, conversationId, isSeen } of reader.ownedMessages()) {
    if (isSeen === 1) toRetell.set(id, conversationId)
    else {
      lostIds.add(conversationId)
      const gone = goneIdsByConversation.get(conversationId)
      if (gone) gone.push(id)
      else goneIdsByConversation.set(conversationId, [id])
    }
  }
  const retold = [...toRetell].map(([id, conversationId]) => retell(id, conversationId))
  for (const row of retold) if (row.isChanged) lostIds.add(row.conversationId)

  const keptIds = new Set<number>()
  for (const conversation of spokenOf) {
    const told = stored.toldFactsOf(conversation.id)
    const others = told.filter((row) => row.importId !== importId)
    if (conversation.isFlagged === 1 && (others.length === 0 || lostIds.has(conversation.id))) {
      plan.kept.push(conversation)
      keptIds.add(conversation.id)
      continue
    }
    for (const id of goneIdsByConversation.get(conversation.id) ?? []) plan.goneMessages.add(id)
    if (others.length === 0) {
      plan.goneConversationIds.add(conversation.id)
      continue
    }
    const { facts } = mergeStored(others.map((row) => row.facts))
    const isOwn = conversation.importId === importId
    const owner = isOwn ? (others[0]?.importId ?? importId) : conversation.importId
    const before = stored.factsOf(conversation.id)
    const isSameFacts = before !== null && equalFacts(before, { ...facts, channel: facts.channel ?? 'other' })
    const tellsClosings = (rows: typeof told) => rows.some((row) => row.closingsTold === 1)
    if (isOwn || !isSameFacts) plan.passed.set(conversation.id, { id: conversation.id, importId: owner, facts })
    if (lostIds.has(conversation.id) || !isSameFacts || tellsClosings(told) !== tellsClosings(others))
      plan.affectedIds.add(conversation.id)
  }
  for (const row of retold) if (!keptIds.has(row.conversationId)) plan.retold.set(row.id, row)
  return plan

  function retell(id: number, conversationId: number): RetoldRow {
    const message = stored.messageOf(id)
    if (message === null) throw new Error(`Message ${id} was there a moment ago and is not any more.`)
    const versions = stored.versionsOf(id)
    const original = versions[0]?.content ?? message.content
    const author = authorOf(message)
    const tellings: Telling[] = []
    let isOwnerTold = false
    for (const { importId: by, sourceLine, told: json } of reader.sightingsOf.all(id)) {
      const told = parseTold(json)
      isOwnerTold ||= by === message.importId
      tellings.push({
        importId: by,
        sourceLine,
        author: told?.author ?? author,
        contents: contentsTold(told, original),
      })
    }
    if (!isOwnerTold)
      tellings.push({ importId: message.importId, sourceLine: message.sourceLine, author, contents: [original] })
    const others = tellings.filter((telling) => telling.importId !== importId)
    const rank = (telling: Telling) => ranks.get(telling.importId) ?? Number.MAX_SAFE_INTEGER
    const result = retellMessage(others.sort((a, b) => rank(a) - rank(b)))
    const isChanged = !saysTheSame(result.content, message.content) || result.author !== author
    return {
      ...result,
      id,
      conversationId,
      before: message.content,
      isChanged,
      keepsLater: versions.some(({ by, replacedBy }) => by === importId && replacedBy !== importId),
    }
  }

  function authorOf({ externalId, authorName, vendorId, agentId }: NonNullable<ReturnType<typeof stored.messageOf>>) {
    const agent = agentId === null ? undefined : reader.agentOf.get(agentId)
    return {
      externalId,
      authorName,
      vendor: vendorId === null ? null : (reader.vendorNameOf.get(vendorId) ?? null),
      agentKey: agent?.agentKey ?? null,
      agentName: agent?.name ?? null,
      team: agent?.team ?? null,
    }
  }
}
