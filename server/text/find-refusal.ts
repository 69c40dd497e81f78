import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'
import { compileWordRules, type WordRules } from './word-rules'

export interface Refusal extends Found {
  /** A plain no, or only that nobody senior is there at the moment. */
  kind: 'refused' | 'unavailable'
}

type Look = (text: string) => Found | null

/** A refusal stands near the beginning; what follows in a longer text is pasted. */
const LONGEST_LOOKED_AT = 4000

const compiled = new WeakMap<WordRules, Look>()

/**
 * The words with which an agent refuses to bring in somebody else (method.md 6.2), or null; null for an empty text. Only the
 * first 4,000 characters are looked at.
 * Strict: a condition ("until I have your number"), a question and somebody else's words ("sorry that you were told ...")
 * are no refusal. A refusal may point back to the sentence before it: "You asked for a manager. That is not possible."
 */
export function findRefusal(text: string, pack: LanguagePack): Refusal | null {
  if (!mayHold(text, pack, 'refusal')) return null
  const looked = text.length > LONGEST_LOOKED_AT ? text.slice(0, LONGEST_LOOKED_AT) : text
  const refused = lookOf(pack.refusals)(looked)
  if (refused !== null) return { ...refused, kind: 'refused' }
  const away = lookOf(pack.unavailable)(looked)
  return away === null ? null : { ...away, kind: 'unavailable' }
}

function lookOf(rules: WordRules): Look {
  const known = compiled.get(rules)
  if (known !== undefined) return known
  const look = compileWordRules(rules)
  compiled.set(rules, look)
  return look
}
