import type { ImportedFacts } from '#server/domain/import'
import { type Column, createColumn } from './conversation-numbers'
import { type StatusKind, statusKind } from './status-words'

export const NO_TIME = Number.NaN

/** Status and times of each conversation, the latest told; NaN for a time that nothing tells. */
export interface ConversationStates {
  /** `at`: when the facts held; null where nothing tells. */
  take(conversation: number, facts: ImportedFacts, at: number | null): void
  fileEnd(tellsClosings: boolean): void
  statusOf(conversation: number): StatusKind | null
  openedAt: Column
  closedAt: Column
  /** Whether the file that told the status has closing times, or a column for them. */
  closingsTold(conversation: number): boolean
}

const KINDS: readonly (StatusKind | null)[] = [null, 'open', 'closed']

export function createConversationStates(): ConversationStates {
  const status = createColumn(0)
  const statusFile = createColumn(0)
  const openedAt = createColumn(NO_TIME)
  const closedAt = createColumn(NO_TIME)
  const factsAt = createColumn(Number.NEGATIVE_INFINITY)
  const filesWithClosings = new Set<number>()
  let file = 0

  function take(conversation: number, facts: ImportedFacts, at: number | null): void {
    if (facts.closedAt !== null) filesWithClosings.add(file)
    if (facts.openedAt !== null) openedAt.set(conversation, facts.openedAt)
    if (at !== null) {
      if (at < factsAt.get(conversation)) return
      factsAt.set(conversation, at)
      // A later version of a conversation that was opened again has no closing time any more.
      if (facts.status !== null) closedAt.set(conversation, NO_TIME)
    }
    if (facts.closedAt !== null) closedAt.set(conversation, facts.closedAt)
    if (facts.status === null) return
    status.set(conversation, KINDS.indexOf(statusKind(facts.status)))
    statusFile.set(conversation, file)
  }

  return {
    take,
    fileEnd(tellsClosings) {
      if (tellsClosings) filesWithClosings.add(file)
      file++
    },
    statusOf: (conversation) => KINDS[status.get(conversation)] ?? null,
    openedAt,
    closedAt,
    closingsTold: (conversation) => filesWithClosings.has(statusFile.get(conversation)),
  }
}
