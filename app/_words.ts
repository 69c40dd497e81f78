import type { FirstReplyOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import type { Dimension } from '#server/domain/finding'
import type { FlagReason, FlagState } from '#server/domain/flag'

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
