import { COURTESY_SENTENCES } from './english/courtesy'
import { cutSentences } from './sentences'

const MOST_SENTENCES = 6
const LONGEST_SENTENCE = 120
const ADDRESSED = /, [\p{L}'’-]{2,25}$/u

/**
 * Whether a reply is made of courtesies alone ("Is there anything else that I can do for you?"); such a reply counts for
 * no rule on overuse (rulings.md 39). False for an empty text. Linear: only short replies are looked at.
 */
export function isCourtesy(text: string): boolean {
  if (text.length > MOST_SENTENCES * LONGEST_SENTENCE) return false
  const sentences = cutSentences(text)
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return false
  return sentences.every(({ start, end }) => isCourtesySentence(text.slice(start, end)))
}

/** Whether a sentence is a courtesy, whoever is addressed at its end ("You are welcome, Ann."). */
export function isCourtesySentence(written: string): boolean {
  if (written.length > LONGEST_SENTENCE) return false
  const sentence = written
    .toLowerCase()
    .replace(/[\s.!?…]+$/, '')
    .replace(ADDRESSED, '')
  return COURTESY_SENTENCES.some((courtesy) => courtesy.test(sentence))
}
