import { type ExportedTrigger, readTriggerExport } from '#db/bulk/read-heard-export'
import type { Database } from '#db/open-database'
import { FULL_LOSS } from '#server/domain/finding'
import { instant, truth } from './exported-values'

export interface TriggerRecord {
  conversationId: string
  ordinal: number
  type: string
  source: string
  at: string | null
  messageId: string
  asksFor: string
  asks: number
  acknowledgedAt: string | null
  handedOverAt: string | null
  handOver: string | null
  promisedAt: string | null
  promiseDueAt: string | null
  answeredAt: string | null
  outcome: string
  /** 0 to 1; null where it is not scored. */
  loss: number | null
  critical: boolean | null
  /** It counts in no score. */
  advisory: boolean | null
  madeToRepeat: boolean | null
  vendor: string | null
  agent: string | null
  words: string
}

/** One record per trigger and its handling, conversation by conversation; unknown is null. */
export function* exportTriggers(database: Database): Generator<TriggerRecord> {
  for (const triggers of readTriggerExport(database)) for (const trigger of triggers) yield triggerRecord(trigger)
}

function triggerRecord(trigger: ExportedTrigger): TriggerRecord {
  const { externalId, ordinal, type, source, message, asksFor, asks, handOver, outcome, loss, words } = trigger
  return {
    conversationId: externalId,
    ordinal,
    type,
    source,
    at: instant(trigger.at),
    messageId: message,
    asksFor,
    asks,
    acknowledgedAt: instant(trigger.acknowledgedAt),
    handedOverAt: instant(trigger.handedOverAt),
    handOver,
    promisedAt: instant(trigger.promisedAt),
    promiseDueAt: instant(trigger.promiseDueAt),
    answeredAt: instant(trigger.answeredAt),
    outcome,
    loss: loss === null ? null : loss / FULL_LOSS,
    critical: truth(trigger.critical),
    advisory: truth(trigger.advisory),
    madeToRepeat: truth(trigger.madeToRepeat),
    vendor: trigger.vendor,
    agent: trigger.agent,
    words,
  }
}
