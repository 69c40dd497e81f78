import type { AutomaticTells, Disconnect } from '#server/domain/automatic'
import type { CareOutcome } from '#server/domain/care'
import type { FirstReplyOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import type { Detector } from '#server/domain/detector'
import type { CriticalFamily, Dimension } from '#server/domain/finding'
import type { FlagReason, FlagState } from '#server/domain/flag'
import type { PromiseOutcome } from '#server/domain/promise'
import type { Band } from '#server/domain/template'
import type { TriggerType } from '#server/domain/trigger'

/** What people call the members of the closed lists. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'Email',
  chat: 'Chat',
  messaging: 'Messaging',
  social: 'Social media',
  web_form: 'Web form',
  phone_notes: 'Phone notes',
  other: 'Other',
}

export const SHIFT_WORDS: Readonly<Record<Shift, string>> = {
  business_hours: 'Business hours',
  after_hours: 'After hours',
}

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  response: 'Response',
  escalation: 'Escalation',
  canned: 'Canned answers',
}

/** How the wait for the first reply ended, where it did not end with a reply. */
export const FIRST_REPLY_WORDS: Readonly<Record<FirstReplyOutcome, string>> = {
  replied: 'answered',
  open: 'not yet',
  closed_unanswered: 'never',
  abandoned: 'customer left',
  no_reply_needed: 'none needed',
  bot_contained: 'bot sufficed',
  excluded: 'left out',
  agent_opened: 'agent opened',
  no_customer_message: 'no customer',
}

export const FLAG_REASON_WORDS: Readonly<Record<FlagReason, string>> = {
  response: 'Slow or no answer',
  escalation: 'Escalation',
  canned: 'Canned answer',
  tone: 'Tone',
  accuracy: 'Wrong or incomplete',
  praise: 'Praise',
  other: 'Other',
}

export const FLAG_STATE_WORDS: Readonly<Record<FlagState, string>> = {
  open: 'Open',
  planned: 'Planned',
  discussed: 'Discussed',
  done: 'Done',
}

/** What called for somebody with more authority. */
export const TRIGGER_WORDS: Readonly<Record<TriggerType, string>> = {
  supervisor_request: 'Asked for somebody else',
  formal_complaint: 'Formal complaint',
  legal_threat: 'Law, regulator, press or chargeback',
  safety_concern: 'Danger, fraud or data at risk',
  third_contact: 'Third contact about the same',
  second_breach: 'Second missed target',
  listed_case: 'On the company’s list',
}

export const PROMISE_WORDS: Readonly<Record<PromiseOutcome, string>> = {
  kept: 'Kept',
  broken: 'Broken',
  pending: 'Not due yet',
  withdrawn: 'No longer needed',
  untimed: 'Without a time',
}

/** What a detector listens for. */
export const DETECTOR_WORDS: Readonly<Record<Detector, string>> = {
  'escalation-request': 'Asks for a supervisor, somebody else or a human',
  refusal: 'Refuses to bring in somebody else',
  'hand-over': 'Hands over to somebody else',
  promise: 'Promises to come back',
  'auto-reply': 'Sent by software',
  empathy: 'Apologises or names the feeling',
  'next-step': 'Says what happens next',
  urgency: 'Time presses',
  'data-loss': 'Own data is gone',
  'repeat-contact': 'Has asked before',
  'canned-reaction': 'Says that a reply is pasted, repeated or beside the point',
  'money-trouble': 'Money taken or missing',
  'formal-complaint': 'Makes a formal complaint',
  'legal-threat': 'Law, regulator, press or chargeback',
  'safety-concern': 'Danger, fraud or data at risk',
  'card-data-request': 'Asks for card data or a secret',
  'asks-for-details': 'Asks for an identifying detail',
}

/** How pressing words of a customer were taken up. */
export const CARE_WORDS: Readonly<Record<CareOutcome, string>> = {
  both: 'Acknowledged, with a next step',
  next_step_only: 'Only a next step',
  acknowledged_only: 'Only acknowledged',
  apology_only: 'Only an apology',
  neither: 'Neither',
}

export const AUTOMATIC_TELLS_WORDS: Readonly<Record<AutomaticTells, string>> = {
  where_and_when: 'Where to go, and when to expect an answer',
  where: 'Only where to go',
  when: 'Only when to expect an answer',
  neither: 'Neither',
}

/** Who ended a chat under the customer. */
export const DISCONNECT_WORDS: Readonly<Record<Disconnect, string>> = {
  agent: 'The agent',
  idle: 'An idle timer',
  unknown: 'The export does not tell',
}

export const CRITICAL_WORDS: Readonly<Record<CriticalFamily, string>> = {
  customer: 'Critical for the customer',
  business: 'Critical for the business',
  compliance: 'Critical for law and privacy',
}

/** How much of a reply is a template's. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  verbatim: 'Word for word',
  filled: 'Filled in',
  adapted: 'Adapted',
  own: 'Own words',
  short: 'Too short to judge',
}
