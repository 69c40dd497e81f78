import { isCourtesy } from './courtesy'
import { MANNERS, ONLY_SORRY, SAYS_MORE } from './english/apology-only'
import { findDeclined } from './find-declined'
import { findEmpathy } from './find-empathy'
import type { Found } from './find-in-sentences'
import { findNextStep } from './find-next-step'
import type { LanguagePack } from './language-pack'
import { frameReply } from './reply-frame'
import { cutSentences } from './sentences'

const MOST_WORDS = 40
const LONGEST = MOST_WORDS * 12

/**
 * The words of sympathy in a reply that does nothing but apologise or sympathise, or null. It may greet, thank and sign,
 * but has no next step, question, instruction, refusal or information, and 40 words at most. Null for an empty text.
 */
export function findApologyOnly(text: string, pack: LanguagePack): Found | null {
  if (text.length > LONGEST || text.includes('?')) return null
  const { body } = frameReply(text)
  const reply = text
    .slice(body.start, body.end)
    .replace(/^\s{0,9}(?:@\w{1,30}\s{1,3}){1,3}/, (names) => ' '.repeat(names.length))
  if (reply.trim().split(/\s+/).length > MOST_WORDS) return null
  const found = findEmpathy(reply, pack)
  if (found === null || findNextStep(text, pack) !== null || findDeclined(text, pack) !== null) return null
  const onlyThat = cutSentences(reply).every(({ start, end }) => saysNoMore(reply.slice(start, end), pack))
  return onlyThat ? { start: body.start + found.start, end: body.start + found.end, rule: found.rule } : null
}

function saysNoMore(sentence: string, pack: LanguagePack): boolean {
  const words = sentence.replace(/[\s.!…,]+$/, '').trim()
  if (words === '' || MANNERS.test(words) || isCourtesy(words)) return true
  return findEmpathy(sentence, pack) !== null && !SAYS_MORE.test(words.replace(ONLY_SORRY, '_'))
}
