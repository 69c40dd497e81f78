import type { Clock, FirstReplyOutcome } from './clock'
import type { Channel, Shift } from './conversation'
import type { Replay } from './definition'
import type { DimensionLoss, Finding } from './finding'
import type { HeldTime } from './held-time'
import type { Passages } from './passage'

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
  /** To the first reply that is more than a holding one and not suspected to be automatic. */
  substantiveReplyMs: number | null
  /** Against the target for substantive replies; null without one, and while pending. */
  substantiveReplyMet: boolean | null
  /** From the start to the closing. */
  resolutionMs: number | null
  resolutionMet: boolean | null
  /** Time from a person's last word to the customer's next, summed. */
  customerTurnMs: number | null
  /** Times the customer wrote after the conversation had been closed. */
  reopens: number
  /** From the closing to the customer's next message; null where none came. */
  returnedAfterMs: number | null
  /** Turns of agents: replies in a row by one agent are one. */
  touches: number
  /** Times another agent went on. */
  handOvers: number
  /** Different vendors whose agents replied. */
  vendors: number
  tooManyTouches: boolean
  /** The helpdesk holds it for paused at the end: pending, on hold, snoozed. */
  parked: boolean
}

export interface ConversationScore {
  facts: ConversationFacts
  vendorId: number | null
  agentId: number | null
  clocks: readonly Clock[]
  heldTimes: readonly HeldTime[]
  replay: Replay
  passages: Passages
  findings: readonly Finding[]
  losses: readonly DimensionLoss[]
  /** Millionths of 100 points kept: 1,000,000 is a score of 100. Null where no dimension applies. */
  score: number | null
  /** Something of it may change as time passes alone: a running wait, a pending promise, messages after `asOf`. */
  unsettled: boolean
  /** Why it could not be scored; null where it was. */
  unscored: string | null
}
