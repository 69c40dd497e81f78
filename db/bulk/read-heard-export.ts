import type { PromiseOutcome } from '#server/domain/promise'
import type { AskedFor, HandlingOutcome, HandOverKind, TriggerSource, TriggerType } from '#server/domain/trigger'
import type { Database } from '../open-database'
import { CURRENT_RUNS, readChunks } from './read-chunks'

export interface ExportedTrigger {
  externalId: string
  ordinal: number
  type: TriggerType
  source: TriggerSource
  at: number
  /** The export's own id of the message, else ours. */
  message: string
  asksFor: AskedFor
  asks: number
  acknowledgedAt: number | null
  handedOverAt: number | null
  handOver: HandOverKind | null
  promisedAt: number | null
  promiseDueAt: number | null
  answeredAt: number | null
  outcome: HandlingOutcome
  loss: number | null
  critical: number
  advisory: number
  madeToRepeat: number
  vendor: string | null
  agent: string | null
  words: string
}

/** Reads the current triggers of every conversation, in order. */
export function readTriggerExport(database: Database): Generator<ExportedTrigger[]> {
  return readChunks(
    database,
    `SELECT c.external_id AS externalId, t.ordinal, t.type, t.source, t.at, coalesce(m.external_id, cast(m.id AS text)) AS message,
      t.asks_for AS asksFor, t.asks, t.acknowledged_at AS acknowledgedAt, t.handed_over_at AS handedOverAt,
      t.hand_over AS handOver, t.promised_at AS promisedAt, t.promise_due_at AS promiseDueAt, t.answered_at AS answeredAt,
      t.outcome, t.loss, t.critical, t.advisory, t.made_to_repeat AS madeToRepeat, v.name AS vendor, a.name AS agent, t.words
    FROM triggers t JOIN conversations c ON c.id = t.conversation_id LEFT JOIN messages m ON m.id = t.message_id
      LEFT JOIN vendors v ON v.id = t.vendor_id LEFT JOIN agents a ON a.id = t.agent_id
    WHERE t.run_id IN ${CURRENT_RUNS} AND t.conversation_id > ? AND t.conversation_id <= ?
    ORDER BY t.conversation_id, t.ordinal`,
  )
}

export interface ExportedPromise {
  externalId: string
  ordinal: number
  message: string
  at: number
  automatic: number
  dueAt: number | null
  graceUntil: number | null
  outcome: PromiseOutcome
  keptMessage: string | null
  keptAt: number | null
  vendor: string | null
  agent: string | null
  words: string | null
}

/** Reads the current promises of every conversation, in order. */
export function readPromiseExport(database: Database): Generator<ExportedPromise[]> {
  return readChunks(
    database,
    `SELECT c.external_id AS externalId, p.ordinal, coalesce(m.external_id, cast(m.id AS text)) AS message, p.at, p.automatic,
      p.due_at AS dueAt, p.grace_until AS graceUntil, p.outcome, coalesce(k.external_id, cast(k.id AS text)) AS keptMessage,
      p.kept_at AS keptAt, v.name AS vendor, a.name AS agent, p.evidence ->> '$[0].quote' AS words
    FROM promises p JOIN conversations c ON c.id = p.conversation_id LEFT JOIN messages m ON m.id = p.message_id
      LEFT JOIN messages k ON k.id = p.kept_message_id
      LEFT JOIN vendors v ON v.id = p.vendor_id LEFT JOIN agents a ON a.id = p.agent_id
    WHERE p.run_id IN ${CURRENT_RUNS} AND p.conversation_id > ? AND p.conversation_id <= ?
    ORDER BY p.conversation_id, p.ordinal`,
  )
}
