import type { Shift } from './conversation'

export const CLOCK_KINDS = ['first', 'next'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

/** How one wait of a customer ended, or that it has not (rulings.md 7–14, 37). */
export const CLOCK_OUTCOMES = [
  'replied',
  'open',
  'closed_unanswered',
  'abandoned',
  'no_reply_needed',
  'bot_contained',
  'excluded',
] as const
export type ClockOutcome = (typeof CLOCK_OUTCOMES)[number]

export const FIRST_REPLY_OUTCOMES = [...CLOCK_OUTCOMES, 'agent_opened', 'no_customer_message'] as const
export type FirstReplyOutcome = (typeof FIRST_REPLY_OUTCOMES)[number]

/** What ended a wait: a reply that answers, one that only holds off (R16), or one of under three words (R17). */
export const REPLY_KINDS = ['full', 'holding', 'thin'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** One wait of a customer, from the oldest unanswered message (or the request for the chat) to its end. */
export interface Clock {
  kind: ClockKind
  outcome: ClockOutcome
  startAt: number
  /** The reply, the closing, the leaving, or `asOf` for an open clock. */
  endAt: number
  /** The customer message that started it; null where the clock started at the request for the chat and nothing was written yet. */
  startMessageId: number | null
  /** The human reply that ended it; null otherwise. */
  endMessageId: number | null
  customerMessages: number
  acknowledgedAt: number | null
  /** It began after the conversation had been closed. */
  reopened: boolean
  targetMs: number
  /** The version of the standard that was in force when it started; the target is that version's. */
  standardVersion: number
  /** Part of the wait inside the charged vendor's contracted coverage; equal to the whole wait where no coverage is given. */
  coveredMs: number
  /** Against the target in the target's own hours: what the company sees. Null while pending or not measured. */
  met: boolean | null
  /** A breach that is the charged vendor's own, not a gap in coverage (rulings.md 15). Null where `met` is null. */
  vendorBreach: boolean | null
  chargedVendorId: number | null
  chargedAgentId: number | null
  /** Who held the conversation while the customer waited: who spoke last, else the queue, else the coverage. */
  holderVendorId: number | null
  /** Who answered. Null without a reply. */
  replyAgentId: number | null
  replyVendorId: number | null
  /** Null without a reply. */
  replyKind: ReplyKind | null
  /** In whose hours the reply came, as the company's go; null without a reply. */
  replyShift: Shift | null
  /** Time passed, but none of it inside the charged vendor's coverage (rulings.md 18). */
  outsideHours: boolean
  warning: 'clock_skew' | null
}
