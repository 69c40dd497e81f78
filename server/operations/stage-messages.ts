import type { MessageContent, MessageVersion, ToldAuthor } from '#db/bulk/message-content'
import type { stageImport } from '#db/bulk/stage-import'
import type { StoredMessage, storedConversations } from '#db/bulk/stored-conversations'
import type { ImportedMessage, ImportOptions } from '#server/domain/import'
import { equalityKey, messageIdentity } from '#server/ingest/identity'
import { agentNaming } from './name-agents'
import { replyHashOf } from './reply-hash-of'
import type { ConversationState } from './stage-conversations'
import { contentOf, inOrderOfTime, type MessageHistory, saysTheSame, storeTold, tell } from './told-message'

/** A message that is there already and says something else now. Carried out when the import is committed. */
export interface MessageChange {
  messageId: number
  conversationId: number
  content: MessageContent
  replyHash: number | null
  versions: readonly MessageVersion[]
}

export type Taken = 'new' | 'changed' | 'unchanged' | 'duplicate'

/** A message of which this import tells more than that it was there. */
interface Telling {
  conversationId: number
  isNew: boolean
  line: number
  author: ToldAuthor | undefined
  contents: MessageContent[]
}

/** Tells new, changed, unchanged and duplicate messages of an import apart and stages what is new. */
export function stageMessages(
  database: { staging: ReturnType<typeof stageImport>; stored: ReturnType<typeof storedConversations> },
  importId: number,
  options: ImportOptions,
  onKnown: ((message: ImportedMessage, storedAt: number) => void) | null,
) {
  const { staging, stored } = database
  const nameAgent = agentNaming(options.mapping.aliases)
  const newIds = new Set<number>()
  const plainIds = new Set<number>()
  const tellings = new Map<number, Telling>()
  let isBackwards = false

  function take(conversation: ConversationState, message: ImportedMessage): Taken {
    const identity = messageIdentity(message, ordinalAmongEquals(conversation, message))
    const knownId = conversation.messageIds.get(identity)
    if (knownId === undefined) return takeNew(conversation, message, identity)
    if (newIds.has(knownId) || plainIds.has(knownId) || tellings.has(knownId))
      return takeAgain(conversation, message, knownId)
    return takeStored(conversation, message, knownId)
  }

  function takeNew(conversation: ConversationState, message: ImportedMessage, identity: number): Taken {
    const id = staging.newMessageId()
    const vendorName = options.vendor ?? message.vendor
    const vendorId = vendorName === null ? null : staging.vendorId(vendorName)
    const agent = nameAgent(message)
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
      agentId: agent === null ? null : staging.agentId(vendorId, agent.key, agent.name, message.team),
      vendorId,
      text: message.text,
      quoted: message.quoted.length === 0 ? null : JSON.stringify(message.quoted),
      replyHash: replyHashOf(message),
    })
    conversation.messageIds.set(identity, id)
    newIds.add(id)
    return 'new'
  }

  /** A message of which this import had a record before. */
  function takeAgain(conversation: ConversationState, message: ImportedMessage, id: number): Taken {
    const content = contentOf(message)
    const telling = tellings.get(id)
    const known = telling?.contents ?? [readStored(id).content]
    if (known.some((one) => saysTheSame(one, content))) return 'duplicate'
    const contents = isBackwards ? [content, ...known] : [...known, content]
    if (telling) telling.contents = contents
    else {
      const isNew = newIds.has(id)
      tellings.set(id, { conversationId: conversation.id, isNew, line: message.line, author: undefined, contents })
    }
    return 'changed'
  }

  function takeStored(conversation: ConversationState, message: ImportedMessage, id: number): Taken {
    const known = readStored(id)
    const content = contentOf(message)
    const versions = stored.versionsOf(id)
    const author = authorToldOtherwise(known, message)
    const original = versions[0]?.content ?? known.content
    const told = storeTold([content], author, original)
    onKnown?.(message, known.content.at)
    if (told === null && versions.length === 0) {
      plainIds.add(id)
      staging.addSighting({ messageId: id, sourceLine: message.line, told })
      return 'unchanged'
    }
    tellings.set(id, { conversationId: conversation.id, isNew: false, line: message.line, author, contents: [content] })
    const outcome = tell({ current: known.content, by: 0, versions: [...versions] }, content, importId)
    return outcome === 'changed' ? 'changed' : 'unchanged'
  }

  function readStored(id: number): StoredMessage {
    let known = stored.messageOf(id)
    if (known === null) {
      staging.flush()
      known = stored.messageOf(id)
    }
    if (known === null) throw new Error(`Message ${id} was there a moment ago and is not any more.`)
    return known
  }

  function authorToldOtherwise(known: StoredMessage, message: ImportedMessage): ToldAuthor | undefined {
    const vendor = options.vendor ?? message.vendor
    const vendorId = vendor === null ? null : (staging.findVendorId(vendor) ?? NOT_THERE)
    const agent = nameAgent(message)
    const agentId = agent === null ? null : (staging.findAgentId(vendorId, agent.key) ?? NOT_THERE)
    const { messageId: externalId, authorName, team } = message
    if (
      known.externalId === externalId &&
      known.authorName === authorName &&
      known.vendorId === vendorId &&
      known.agentId === agentId
    )
      return undefined
    return { externalId, authorName, vendor, agentKey: agent?.key ?? null, agentName: agent?.name ?? null, team }
  }

  return {
    take,
    startFile(newestFirst: boolean): void {
      isBackwards = newestFirst
    },
    newMessages: () => newIds.size,
    messages: () =>
      newIds.size + plainIds.size + [...tellings.keys()].filter((id) => !newIds.has(id) && !plainIds.has(id)).length,
    /** Stages what was told of messages otherwise than they are; gives what will change of stored ones. */
    finish(): MessageChange[] {
      staging.flush()
      const changes: MessageChange[] = []
      const rewritten: MessageChange[] = []
      for (const [messageId, { conversationId, isNew, line, author, contents }] of tellings) {
        const told = inOrderOfTime(contents)
        const history = isNew ? startHistory(told, importId) : storedHistory(messageId)
        const original = history.versions[0]?.content ?? history.current
        staging.addSighting({ messageId, sourceLine: line, told: storeTold(told, author, original) })
        const outcomes = told.map((content) => tell(history, content, importId))
        if (!outcomes.includes('changed')) {
          if (!isNew) continue
        }
        const { current, versions } = history
        const change = { messageId, conversationId, content: current, replyHash: replyHashOf(current), versions }
        if (isNew) rewritten.push(change)
        else changes.push(change)
      }
      staging.flush()
      staging.rewriteMessages(rewritten)
      return changes
    },
  }

  function storedHistory(id: number): MessageHistory {
    const { content, importId: by } = readStored(id)
    const versions = stored.versionsOf(id)
    return { current: content, by: versions.at(-1)?.replacedBy ?? by, versions }
  }
}

/** Stands for a vendor or an agent that no message has yet. */
const NOT_THERE = -1

function startHistory(told: readonly MessageContent[], importId: number): MessageHistory {
  const [first] = told
  if (first === undefined) throw new Error('A message was told without saying anything.')
  return { current: first, by: importId, versions: [] }
}

function ordinalAmongEquals(conversation: ConversationState, message: ImportedMessage): number {
  if (message.messageId !== null) return 0
  conversation.equals ??= new Map()
  const key = equalityKey(message)
  const ordinal = conversation.equals.get(key) ?? 0
  conversation.equals.set(key, ordinal + 1)
  return ordinal
}
