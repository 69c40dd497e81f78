import { type ExportedPromise, readPromiseExport } from '#db/bulk/read-heard-export'
import type { Database } from '#db/open-database'
import { instant, truth } from './exported-values'

export interface PromiseRecord {
  conversationId: string
  ordinal: number
  messageId: string
  at: string | null
  /** An automatic text or a bot made it. */
  automatic: boolean | null
  dueAt: string | null
  graceUntil: string | null
  outcome: string
  keptMessageId: string | null
  keptAt: string | null
  vendor: string | null
  agent: string | null
  words: string | null
}

/** One record per promise to come back, conversation by conversation; unknown is null. */
export function* exportPromises(database: Database): Generator<PromiseRecord> {
  for (const promises of readPromiseExport(database)) for (const promise of promises) yield promiseRecord(promise)
}

function promiseRecord(promise: ExportedPromise): PromiseRecord {
  const { externalId, ordinal, message, outcome, keptMessage, vendor, agent, words } = promise
  return {
    conversationId: externalId,
    ordinal,
    messageId: message,
    at: instant(promise.at),
    automatic: truth(promise.automatic),
    dueAt: instant(promise.dueAt),
    graceUntil: instant(promise.graceUntil),
    outcome,
    keptMessageId: keptMessage,
    keptAt: instant(promise.keptAt),
    vendor,
    agent,
    words,
  }
}
