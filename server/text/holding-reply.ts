import { acknowledgingWords, instructionWords } from './english/holding'
import { anyWordOf, pattern } from './pattern'

/** Longer replies say more than that somebody is at it. */
const MOST_WORDS = 30

const holding = pattern(anyWordOf(acknowledgingWords))
const instruction = pattern(anyWordOf(instructionWords))

/**
 * Whether a reply only holds the customer off ("we have received ..., we are looking into it"): at most 30 words, a
 * holding word, no question and no instruction (method.md 1.6). False for an empty text.
 */
export function isHoldingReply(text: string): boolean {
  if (text.includes('?') || text.length > 600) return false
  if (text.split(/\s+/).length > MOST_WORDS) return false
  return holding.test(text) && !instruction.test(text)
}
