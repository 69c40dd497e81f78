import type { AutomaticReason, AutomaticTells, Disconnect } from './automatic'
import type { CareOutcome } from './care'
import type { Clock, FirstReplyOutcome } from './clock'
import type { AutomaticMark, Channel, Shift } from './conversation'
import type { Replay } from './definition'
import type { DimensionLoss, Finding } from './finding'
import type { HeldTime } from './held-time'
import type { Passages } from './passage'
import type { TrackedPromise } from './promise'
import type { ReplyMatch } from './template'
import type { Trigger } from './trigger'

/** What was measured on one conversation. Durations are integer milliseconds; null is "nothing to measure". */
export interface ConversationFacts {
  channel: Channel
  shift: Shift
  /** Calendar day of the start in the company's zone, YYYY-MM-DD. */
  day: string
  /** Hour of the week of the start in the company's zone, 0 (Monday 00–01) to 167. */
  hourOfWeek: number
  startedAt: number
  /** What the customer wrote about; empty where neither the export nor the standard's topics tell. */
  topic: string
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
  /** A language pack fits its language; without one nothing was heard in its words. */
  wordsHeard: boolean
  /** Who ended the chat although the customer was not done; null where nobody did. */
  disconnect: Disconnect | null
  /** Passed on three times and more without an answer in between. */
  transferLoop: boolean
  /** What the first automatic answer tells; null without one. */
  automaticTells: AutomaticTells | null
  /** How pressing words of the customer were taken up, the worst of all times; null where there were none. */
  care: CareOutcome | null
  /** Replies of people that only apologise. */
  apologyOnlyReplies: number
}

/** A message that counts as automatic although its export does not say so. */
export interface AutomaticMessage {
  messageId: number
  mark: AutomaticMark
  reason: AutomaticReason
}

/** A person's public reply, whose it is, and what a template explains of it. */
export interface JudgedReply extends ReplyMatch {
  messageId: number
  vendorId: number | null
  agentId: number | null
  /** Verbatim or filled, by a template that is neither a courtesy nor excluded. */
  isCanned: boolean
}

export interface ConversationScore {
  facts: ConversationFacts
  vendorId: number | null
  agentId: number | null
  clocks: readonly Clock[]
  heldTimes: readonly HeldTime[]
  replay: Replay
  passages: Passages
  triggers: readonly Trigger[]
  promises: readonly TrackedPromise[]
  replies: readonly JudgedReply[]
  automaticMessages: readonly AutomaticMessage[]
  findings: readonly Finding[]
  losses: readonly DimensionLoss[]
  /** Millionths of 100 points kept: 1,000,000 is a score of 100. Null where no dimension applies. */
  score: number | null
  /** Something of it may change as time passes alone: a running wait, a pending promise, messages after `asOf`. */
  unsettled: boolean
  /** Why it could not be scored; null where it was. */
  unscored: string | null
}
