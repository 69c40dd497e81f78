import type { Disconnect } from '#server/domain/automatic'
import type { Conversation, Message } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import { isClosingRemark } from '#server/text/closing-remark'

const SECOND_MS = 1000
const JUST_ASKED_MS = 60_000

const LIVE = new Set(['chat', 'messaging'])

/** Who ended a chat under a customer who was not done, and the message that was left open. */
export interface CutOff {
  by: Disconnect
  message: Message
}

/**
 * Whether a chat ended although the customer was not done (method.md 6.4): the customer had the last word, and it was no
 * closing remark; or an agent had asked a question less than a minute before; or an idle timer ran out sooner after a
 * question than the standard allows. Null for other channels, for chats without an end, and where the customer left.
 */
export function cutOffOf(
  conversation: Conversation,
  publicMessages: readonly Message[],
  { idleCloseSeconds }: Pick<Standard, 'idleCloseSeconds'>,
): CutOff | null {
  const { channel, closedAt, endedBy } = conversation
  if (!LIVE.has(channel) || closedAt === null || endedBy === 'customer') return null
  const said = publicMessages.filter((message) => message.at <= closedAt && message.automatic !== 'certain')
  const last = said.at(-1)
  if (last === undefined) return null
  const by = endedBy === 'agent' ? 'agent' : endedBy === 'system' ? 'idle' : 'unknown'
  if (last.role === 'customer') return isClosingRemark(last.text) ? null : { by, message: last }
  const isAsked = last.role === 'agent' && last.text.trimEnd().endsWith('?')
  const allowed = by === 'idle' ? idleCloseSeconds * SECOND_MS : JUST_ASKED_MS
  const wasSpokenTo = said.some(({ role }) => role === 'customer')
  return isAsked && wasSpokenTo && closedAt - last.at < allowed ? { by, message: last } : null
}
