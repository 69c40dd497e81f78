import type { ReplyKind } from '#server/domain/clock'
import { isHoldingReply } from '#server/text/holding-reply'

/** Words of two letters or more; so many at least make more than a thin reply (method.md 1.6, R17; rulings.md 6). */
const CONTENT_WORD = /\p{L}{2,}/gu
const FEWEST_CONTENT_WORDS = 3

/**
 * What kind of answer a person's reply is: one that only holds off, one of fewer than three content words, or a full one.
 * A reply without any text is an attachment, and full (rulings.md 6).
 */
export function replyKindOf(text: string): ReplyKind {
  if (text.trim() === '') return 'full'
  if (isHoldingReply(text)) return 'holding'
  let words = 0
  for (const _ of text.matchAll(CONTENT_WORD)) {
    words += 1
    if (words >= FEWEST_CONTENT_WORDS) return 'full'
  }
  return 'thin'
}
