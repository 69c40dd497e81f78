import type { ClockKind, ClockOutcome, ReplyKind } from '#server/domain/clock'
import type { Database } from '../open-database'
import { CURRENT_RUNS, readChunks } from './read-chunks'

export interface ExportedClock {
  /** The export's own id of the conversation. */
  externalId: string
  ordinal: number
  kind: ClockKind
  outcome: ClockOutcome
  startAt: number
  endAt: number
  /** The export's own id of the message, else ours; null where there is none. */
  startMessage: string | null
  endMessage: string | null
  customerMessages: number
  holder: string | null
  chargedVendor: string | null
  chargedAgent: string | null
  replyVendor: string | null
  replyAgent: string | null
  replyKind: ReplyKind | null
  acknowledgedAt: number | null
  reopened: number
  coveredMs: number
  targetMs: number
  standardVersion: number
  met: number | null
  vendorBreach: number | null
  outsideHours: number
  warning: string | null
}

/** Reads the current clocks of every conversation, in order. */
export function readClockExport(database: Database): Generator<ExportedClock[]> {
  return readChunks(
    database,
    `SELECT c.external_id AS externalId, k.ordinal, k.kind, k.outcome, k.start_at AS startAt, k.end_at AS endAt,
      coalesce(first.external_id, cast(first.id AS text)) AS startMessage,
      coalesce(reply.external_id, cast(reply.id AS text)) AS endMessage, k.customer_messages AS customerMessages,
      holder.name AS holder, charged.name AS chargedVendor, charged_agent.name AS chargedAgent,
      answering.name AS replyVendor, answering_agent.name AS replyAgent, k.reply_kind AS replyKind,
      k.acknowledged_at AS acknowledgedAt, k.reopened, k.covered_ms AS coveredMs, k.target_ms AS targetMs,
      k.standard_version AS standardVersion, k.met, k.vendor_breach AS vendorBreach, k.outside_hours AS outsideHours,
      k.warning
    FROM clocks k JOIN conversations c ON c.id = k.conversation_id
      LEFT JOIN messages first ON first.id = k.start_message_id
      LEFT JOIN messages reply ON reply.id = k.end_message_id
      LEFT JOIN vendors holder ON holder.id = k.holder_vendor_id
      LEFT JOIN vendors charged ON charged.id = k.charged_vendor_id
      LEFT JOIN agents charged_agent ON charged_agent.id = k.charged_agent_id
      LEFT JOIN vendors answering ON answering.id = k.reply_vendor_id
      LEFT JOIN agents answering_agent ON answering_agent.id = k.reply_agent_id
    WHERE k.run_id IN ${CURRENT_RUNS} AND k.conversation_id > ? AND k.conversation_id <= ?
    ORDER BY k.conversation_id, k.ordinal`,
  )
}
