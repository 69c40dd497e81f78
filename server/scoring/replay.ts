import type { Conversation } from '#server/domain/conversation'
import type { Replay, ReplayedReply } from '#server/domain/definition'
import type { ClockMeasurement } from './clocks'

/**
 * The first reply of a conversation as each definition counts it, against the same target (method.md 1.4).
 */
export function replayFirstReply(_conversation: Conversation, measurement: ClockMeasurement, _asOf: number): Replay {
  const ours: ReplayedReply = { ms: measurement.firstReplyMs, met: measurement.firstReplyMet }
  return {
    ours,
    suspected_automatic: ours,
    zendesk: ours,
    zammad: ours,
    chatwoot: ours,
    intercom: ours,
    vendor_report: ours,
  }
}
