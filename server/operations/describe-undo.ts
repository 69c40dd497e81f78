import { nameKeeper } from '#db/bulk/name-keeper'
import type { Database } from '#db/open-database'
import type { Conversation } from '#server/domain/conversation'
import { amendedFacts, amendMessage, inOrder } from './amend-conversation'
import type { UndoPlan } from './plan-undo'
import { replyHashOf } from './reply-hash-of'
import type { Authors } from './undo-names'

/** Vendors and agents of the messages that are told otherwise, made where only an import that stays names them. */
export function nameAuthors(database: Database, plan: UndoPlan): Authors {
  const authors = new Map<number, { vendorId: number | null; agentId: number | null }>()
  const keepers = new Map<number, ReturnType<typeof nameKeeper>>()
  for (const { id, importId, author } of plan.retold.values()) {
    const names = keepers.get(importId) ?? nameKeeper(database, importId)
    keepers.set(importId, names)
    const { vendor, agentKey, agentName, team } = author
    const vendorId = vendor === null ? null : names.vendorId(vendor)
    const agentId = agentKey === null ? null : names.agentId(vendorId, agentKey, agentName ?? agentKey, team)
    authors.set(id, { vendorId, agentId })
  }
  return authors
}

/** How conversations will read once the import is undone. */
export function amendUndone(
  plan: UndoPlan,
  authors: Authors,
  closingsTold: boolean,
): (conversation: Conversation) => Conversation {
  const keptIds = new Set(plan.kept.map(({ id }) => id))
  return (conversation) => {
    if (keptIds.has(conversation.id))
      return { ...conversation, closingsTold: conversation.closingsTold || closingsTold }
    const messages = conversation.messages
      .filter(({ id }) => !plan.goneMessages.has(id))
      .map((message) => {
        const retold = plan.retold.get(message.id)
        if (retold === undefined) return message
        const { content, author } = retold
        const amended = amendMessage(message, { content, replyHash: replyHashOf(content) })
        return { ...amended, ...authors.get(message.id), authorName: author.authorName }
      })
      .sort(inOrder)
    const passed = plan.passed.get(conversation.id)
    return passed ? { ...conversation, messages, ...amendedFacts(passed.facts) } : { ...conversation, messages }
  }
}

const LISTED = 50

/** What undoing does not take back, for a person; null where it takes back everything. */
export function noteOf({ kept, retold }: UndoPlan): string | null {
  const keepingLater = [...retold.values()].filter(({ keepsLater }) => keepsLater).length
  const sentences: string[] = []
  if (keepingLater > 0)
    sentences.push(
      keepingLater === 1
        ? '1 message that a later import changed again keeps what that import says.'
        : `${keepingLater} messages that a later import changed again keep what that import says.`,
    )
  if (kept.length > 0) {
    const listed = kept.slice(0, LISTED).map(({ externalId }) => externalId)
    const more = kept.length > LISTED ? ` and ${kept.length - LISTED} more` : ''
    sentences.push(`Kept for their flags: ${listed.join(', ')}${more}.`)
  }
  return sentences.length === 0 ? null : sentences.join(' ')
}
