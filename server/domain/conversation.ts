import type { AutomaticReason } from './automatic'
import type { ReplyMatch } from './template'

export const AUTHOR_ROLES = ['customer', 'agent', 'bot', 'system'] as const
export type AuthorRole = (typeof AUTHOR_ROLES)[number]

export const VISIBILITIES = ['public', 'internal'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const AUTOMATIC_MARKS = ['certain', 'suspected'] as const
export type AutomaticMark = (typeof AUTOMATIC_MARKS)[number]

export const CHANNELS = ['email', 'chat', 'messaging', 'social', 'web_form', 'phone_notes', 'other'] as const
export type Channel = (typeof CHANNELS)[number]

export const ENDED_BY = ['customer', 'agent', 'system'] as const
export type EndedBy = (typeof ENDED_BY)[number]

export const SHIFTS = ['business_hours', 'after_hours'] as const
export type Shift = (typeof SHIFTS)[number]

/** One message as scoring sees it. `text` is the displayed text: evidence ranges point into it. */
export interface Message {
  id: number
  /** UTC epoch milliseconds */
  at: number
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  /** Why it counts as automatic; left out where the export says so, or where it is not. */
  automaticReason?: AutomaticReason
  agentId: number | null
  /** The vendor named on the row: the author's for an agent's message, the queue's for a customer's. */
  vendorId: number | null
  /** What the export calls a customer who wrote it; left out of other messages. */
  authorName?: string | null
  text: string
  /** Identity of what a reply says (`replyHash`); null for customers, bots, notes and replies too short to know again. */
  replyHash: number | null
  /** What a template explains of a person's public reply; left out of all other messages, and before it was looked up. */
  match?: ReplyMatch
}

/** One conversation as scoring sees it. `messages` are ordered by (time, source order) and may be empty. */
export interface Conversation {
  id: number
  channel: Channel
  subject: string | null
  /** What it is about, as the export tells it. */
  topic: string | null
  /** Who asks, as the export names them: an id, an address, a handle or a name. */
  customer: string | null
  language: string | null
  priority: string | null
  /** Labels of the helpdesk as written, separated by commas or blanks. */
  tags: string | null
  /** The queue or mailbox it lay in, as the export names it. */
  queue: string | null
  /** The helpdesk's own word for its state at the end ("open", "on-hold", "spam"). */
  status: string | null
  messages: readonly Message[]
  /** When the helpdesk opened it, where the export tells that; starts no wait of ours. */
  openedAt: number | null
  /** When the customer asked for the chat, where the export tells it. */
  requestedAt: number | null
  closedAt: number | null
  endedBy: EndedBy | null
  /** Whether the import this conversation came from tells closings at all (rulings.md 7). */
  closingsTold: boolean
}
