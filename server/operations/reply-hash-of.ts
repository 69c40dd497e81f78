import type { Message } from '#server/domain/conversation'
import { replyHash } from '#server/text/mask-reply'

/** The identity of a person's public reply long enough to judge; null for every other message. */
export function replyHashOf(message: Pick<Message, 'role' | 'visibility' | 'automatic' | 'text'>): number | null {
  const isReply = message.role === 'agent' && message.visibility === 'public' && message.automatic !== 'certain'
  return isReply ? replyHash(message.text) : null
}
