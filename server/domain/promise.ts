import type { Evidence } from './finding'

/** What became of a promise (rulings.md 20); one without a time can be neither kept nor broken. */
export const PROMISE_OUTCOMES = ['kept', 'broken', 'pending', 'withdrawn', 'untimed'] as const
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number]

/** A commitment to come back to the customer. Times are UTC epoch milliseconds. */
export interface TrackedPromise {
  messageId: number
  at: number
  /** An automatic text or a bot made it. */
  automatic: boolean
  /** Null for one without a time. */
  dueAt: number | null
  /** The latest moment that still counts as kept. */
  graceUntil: number | null
  outcome: PromiseOutcome
  /** The message that kept it. */
  keptMessageId: number | null
  keptAt: number | null
  /** Who owes it: the author's vendor, or who held the conversation when software made it. */
  vendorId: number | null
  agentId: number | null
  /** The promising words, then the beginning of what kept it. */
  evidence: readonly Evidence[]
}
