import type { Evidence } from './finding'

/** What calls for somebody with more authority (method.md 6.1, E1 to E7, in this order). */
export const TRIGGER_TYPES = [
  'supervisor_request',
  'formal_complaint',
  'legal_threat',
  'safety_concern',
  'third_contact',
  'second_breach',
  'listed_case',
] as const
export type TriggerType = (typeof TRIGGER_TYPES)[number]

/** How it was noticed: by a field or the course of the conversation, or by words. */
export const TRIGGER_SOURCES = ['structure', 'words'] as const
export type TriggerSource = (typeof TRIGGER_SOURCES)[number]

/** Every way the handling of a trigger ends, in the order in which they are tried (rulings.md 22). */
export const HANDLING_OUTCOMES = [
  'no_record',
  'withdrawn',
  'honoured',
  'honoured_late',
  'disconnected',
  'callback_kept',
  'callback_pending',
  'callback_broken',
  'refused_with_path',
  'refused',
  'handed_over_pending',
  'handed_over_nobody',
  'untimed_promise',
  'deflected',
  'ignored',
  'answer_pending',
] as const
export type HandlingOutcome = (typeof HANDLING_OUTCOMES)[number]

/** Warm: whoever takes over was told what it is about, or the customer was told that they were. */
export const HAND_OVER_KINDS = ['warm', 'cold'] as const
export type HandOverKind = (typeof HAND_OVER_KINDS)[number]

/** Whom a customer asks for: somebody with more authority, another person, or any human instead of a machine. */
export const ASKED_FOR = ['senior', 'other', 'human'] as const
export type AskedFor = (typeof ASKED_FOR)[number]

/** One trigger of a conversation and what became of it. Times are UTC epoch milliseconds; null is "did not happen". */
export interface Trigger {
  type: TriggerType
  source: TriggerSource
  at: number
  /** The message in which it showed first. */
  messageId: number
  asksFor: AskedFor
  /** How often the customer asked before it was handled. */
  asks: number
  /** When something addressed it. */
  acknowledgedAt: number | null
  handedOverAt: number | null
  /** Null without a hand-over. */
  handOver: HandOverKind | null
  /** A promise to come back, the last one, and when that is due; due is null for one without a time. */
  promisedAt: number | null
  promiseDueAt: number | null
  /** When the person asked for spoke, or the promise was kept. */
  answeredAt: number | null
  outcome: HandlingOutcome
  /** Whole millionths; null where it is not scored. */
  loss: number | null
  critical: boolean
  /** It is shown and costs nothing: the company does not count this type, or its detector has no figure good enough. */
  advisory: boolean
  /** After a hand-over the customer was asked for what the conversation already held. */
  madeToRepeat: boolean
  vendorId: number | null
  agentId: number | null
  /** The asking words, then the answering ones. */
  evidence: readonly Evidence[]
  words: string
}
