import type { Clock, FirstReplyOutcome } from './clock'
import type { Channel, Shift } from './conversation'
import type { DimensionLoss, Finding } from './finding'

/** What was measured on one conversation. Durations are integer milliseconds; null is "nothing to measure". */
export interface ConversationFacts {
  channel: Channel
  shift: Shift
  /** Calendar day of the start in the company's zone, YYYY-MM-DD. */
  day: string
  /** Hour of the week of the start in the company's zone, 0 (Monday 00–01) to 167. */
  hourOfWeek: number
  startedAt: number
  firstMessageAt: number | null
  lastMessageAt: number | null
  customerMessages: number
  agentMessages: number
  botMessages: number
  internalNotes: number
  acknowledgedMs: number | null
  firstReplyMs: number | null
  firstReplyCoveredMs: number | null
  worstNextReplyMs: number | null
  openWaitMs: number | null
  requesterWaitMs: number | null
  firstReplyOutcome: FirstReplyOutcome
  /** True, false, or null while pending or not measured. */
  firstReplyMet: boolean | null
}

export interface ConversationScore {
  facts: ConversationFacts
  vendorId: number | null
  agentId: number | null
  clocks: readonly Clock[]
  findings: readonly Finding[]
  losses: readonly DimensionLoss[]
  /** Millionths of 100 points kept: 1,000,000 is a score of 100. Null where no dimension applies. */
  score: number | null
  /** Something of it may change as time passes alone: a running wait, a pending promise, messages after `asOf`. */
  unsettled: boolean
  /** Why it could not be scored; null where it was. */
  unscored: string | null
}
