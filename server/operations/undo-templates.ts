import type { UndoReader } from '#db/bulk/read-undo'
import type { storedConversations } from '#db/bulk/stored-conversations'
import { templateOf } from './discover-templates'
import type { UndoPlan } from './plan-undo'
import { replyHashOf } from './reply-hash-of'

export interface UndoneTemplates {
  removed: { id: number; replyHash: number }[]
  /** Found again from what stays. */
  retold: { id: number; replyHash: number; text: string; acknowledgement: boolean }[]
  found: { replyHash: number; text: string; acknowledgement: boolean }[]
  /** Conversations that hold one whose judgement changes. */
  holdingIds: Set<number>
}

/**
 * What becomes of templates whose replies go or change: those that the import, or a later run, found are looked for again
 * in what stays.
 */
export function undoTemplates(
  reader: UndoReader,
  stored: ReturnType<typeof storedConversations>,
  plan: UndoPlan,
  minimumConversations: number,
): UndoneTemplates {
  const retold = [...plan.retold.values()].filter(({ isChanged }) => isChanged)
  const hashesBefore = [...plan.goneMessages.values(), ...retold.map(({ before }) => replyHashOf(before))]
  const hashSet = new Set([...hashesBefore, ...retold.map(({ content }) => replyHashOf(content))])
  const hashes = [...hashSet].filter(isHash)
  const result: UndoneTemplates = { removed: [], retold: [], found: [], holdingIds: new Set() }
  if (hashes.length === 0) return result

  const holders = new Map<number, { conversationIds: Set<number>; firstId: number }>()
  for (const { id, conversationId, replyHash } of reader.holdingMessages(hashes))
    if (!plan.goneMessages.has(id) && !plan.retold.has(id)) hold(replyHash, conversationId, id)
  for (const { id, conversationId, content } of plan.retold.values()) {
    const replyHash = replyHashOf(content)
    if (replyHash !== null && hashSet.has(replyHash)) hold(replyHash, conversationId, id)
  }

  const foundBefore = reader.runId() ?? 0
  const known = new Set<number>()
  for (const template of reader.templatesOf(hashes)) {
    const { id, replyHash } = template
    known.add(replyHash)
    if (template.runId < foundBefore) continue
    const support = holders.get(replyHash)
    if (support === undefined || support.conversationIds.size < minimumConversations) {
      result.removed.push({ id, replyHash })
      addHolders(replyHash)
      continue
    }
    const { text, acknowledgement } = textOf(support.firstId)
    if (acknowledgement !== (template.acknowledgement === 1)) addHolders(replyHash)
    result.retold.push({ id, replyHash, text, acknowledgement })
  }
  for (const [replyHash, { conversationIds, firstId }] of holders) {
    if (known.has(replyHash) || conversationIds.size < minimumConversations) continue
    result.found.push({ replyHash, ...textOf(firstId) })
    addHolders(replyHash)
  }
  return result

  function hold(replyHash: number, conversationId: number, id: number): void {
    const holder = holders.get(replyHash)
    if (holder === undefined) holders.set(replyHash, { conversationIds: new Set([conversationId]), firstId: id })
    else {
      holder.conversationIds.add(conversationId)
      holder.firstId = Math.min(holder.firstId, id)
    }
  }

  function addHolders(replyHash: number): void {
    for (const id of holders.get(replyHash)?.conversationIds ?? []) result.holdingIds.add(id)
  }

  function textOf(messageId: number) {
    const content = plan.retold.get(messageId)?.content ?? stored.messageOf(messageId)?.content
    if (content === undefined) throw new Error(`Message ${messageId} was there a moment ago and is not any more.`)
    return templateOf(content)
  }
}

function isHash(hash: number | null): hash is number {
  return hash !== null
}
