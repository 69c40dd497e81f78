import type { Message } from '#server/domain/conversation'
import type { TextRange } from '#server/domain/import'
import { withoutQuoted } from '#server/domain/quoted'
import { replyHash } from '#server/text/templates/index'

/**
 * The identity of a person's public reply long enough to judge, without what it quotes; null for every other message.
 * `quoted` as read from a file, or as stored in JSON.
 */
export function replyHashOf(
  message: Pick<Message, 'role' | 'visibility' | 'automatic' | 'text'> & {
    quoted: readonly TextRange[] | string | null
  },
): number | null {
  const isReply = message.role === 'agent' && message.visibility === 'public' && message.automatic !== 'certain'
  return isReply ? replyHash(judgedText(message)) : null
}

/** What is judged of a text: as long as it, with what it quotes blanked. */
export function judgedText({ text, quoted }: { text: string; quoted: readonly TextRange[] | string | null }): string {
  if (quoted === null || quoted.length === 0) return text
  return withoutQuoted(text, typeof quoted === 'string' ? JSON.parse(quoted) : quoted)
}
