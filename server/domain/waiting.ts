import type { Channel } from './conversation'
import type { Measure } from './measure'

/** Parts of the list of customers who wait: all of them, and those of whom one thing more is true. */
export const WAITING_PARTS = ['all', 'automatic', 'reopened', 'parked', 'late'] as const
export type WaitingPart = (typeof WAITING_PARTS)[number]

/** The measure that counts the same rows; null where none does. */
export const MEASURES_OF_WAITING: Readonly<Record<WaitingPart, Measure | null>> = {
  all: 'waiting',
  automatic: 'waiting_automatic',
  reopened: 'waiting_reopened',
  parked: 'waiting_parked',
  late: null,
}

/** How many wait for one holder: a vendor, or nobody. */
export interface WaitingGroup {
  holderVendorId: number | null
  holderName: string | null
  counts: Readonly<Record<WaitingPart, number>>
}

/** A customer whose wait for a person runs at the data's end. */
export interface WaitingCustomer {
  conversationId: number
  /** Of the clock within its conversation. */
  ordinal: number
  externalId: string
  subject: string | null
  /** The beginning of the customer's last message, on one line; null where the wait began before a word was written. */
  lastWords: string | null
  channel: Channel
  waitingSince: number
  /** Up to the data's end, and up to now. */
  waitMs: number
  waitToNowMs: number
  /** Whose turn it is; null is nobody's. */
  holderVendorId: number | null
  holderName: string | null
  /** An automatic text or a bot has spoken since the wait began. */
  acknowledged: boolean
  /** A person has answered before this wait. */
  personBefore: boolean
  reopened: boolean
  parked: boolean
  targetMs: number
  /** The target had passed at the data's end. */
  isLate: boolean
}

/** Promises by where they stand at the data's end: not due yet, or due and nobody has written since. */
export const PROMISE_STANDINGS = ['overdue', 'due'] as const
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number]

/** A promise to come back that a customer waits for. */
export interface DuePromise {
  conversationId: number
  /** Of the promise within its conversation. */
  ordinal: number
  externalId: string
  subject: string | null
  at: number
  dueAt: number
  automatic: boolean
  vendorName: string | null
  agentName: string | null
  /** The promising words. */
  words: string | null
}
