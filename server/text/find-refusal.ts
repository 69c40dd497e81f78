import { type Found, findInSentences, type SentenceMatch } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

export interface Refusal extends Found {
  /** A plain no, or only that nobody senior is there at the moment. */
  kind: 'refused' | 'unavailable'
}

/**
 * The words with which an agent refuses to bring in somebody else (method.md 6.2), or null. Strict: a condition ("until
 * I have your number"), a question and somebody else's words ("sorry that you were told ...") are no refusal.
 */
export function findRefusal(text: string, pack: LanguagePack): Refusal | null {
  const accept = ({ sentence }: SentenceMatch): boolean => !pack.notRefusing.test(sentence)
  const refused = findInSentences(text, pack.refusals, accept)
  if (refused !== null) return { start: refused.start, end: refused.end, rule: refused.rule, kind: 'refused' }
  const away = findInSentences(text, pack.unavailable, accept)
  return away === null ? null : { start: away.start, end: away.end, rule: away.rule, kind: 'unavailable' }
}
