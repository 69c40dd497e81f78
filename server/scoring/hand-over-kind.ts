import type { Message } from '#server/domain/conversation'
import type { HandOverKind } from '#server/domain/trigger'
import type { LanguagePack } from '#server/text/language-pack'

/** A note for whoever takes over is written about when the customer is passed on. */
const NOTE_NEAR_MS = 15 * 60_000
/** Fewer words tell nothing about a case. */
const FEWEST_NOTE_WORDS = 5

/**
 * Whether whoever takes over was told what it is about (method.md 6.3): an internal note of five words and more within a
 * quarter of an hour, or words that say so, in the message that hands over or in the first of the one who takes over.
 */
export function handOverKindOf(
  handOver: Message,
  takesOver: Message | null,
  messages: readonly Message[],
  pack: LanguagePack,
): HandOverKind {
  const isNoted = messages.some(
    ({ visibility, role, at, text }) =>
      visibility === 'internal' &&
      role === 'agent' &&
      Math.abs(at - handOver.at) <= NOTE_NEAR_MS &&
      text.trim().split(/\s+/).length >= FEWEST_NOTE_WORDS,
  )
  const isTold = pack.toldOn.test(handOver.text) || (takesOver !== null && pack.toldOn.test(takesOver.text))
  return isNoted || isTold ? 'warm' : 'cold'
}
