import { HOLDING_WORDS, INSTRUCTION_WORDS } from './english/holding-words'

/** Longer replies say more than that somebody is at it. */
const MOST_WORDS = 30

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`)
const holding = anyOf(HOLDING_WORDS)
const instruction = anyOf(INSTRUCTION_WORDS)

/**
 * Whether a reply only holds the customer off ("we have received ..., we are looking into it"): at most 30 words, a
 * holding word, no question and no instruction (method.md 1.6). False for an empty text.
 */
export function isHoldingReply(text: string): boolean {
  if (text.includes('?') || text.length > 600) return false
  const words = text.toLowerCase()
  if (words.split(/\s+/).length > MOST_WORDS) return false
  return holding.test(words) && !instruction.test(words)
}
