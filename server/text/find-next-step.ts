import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'
import { compileWordRules, type WordRules } from './word-rules'

/** Names in front of a public message, where a verb follows without "I": "@ann Checking this now". */
const NAMES_BEFORE_VERB = /^(?:@\S{1,40}\s+){1,5}(?=(?:will|shall|gonna|going|about|off|[a-z]{2,12}ing)\b)/i

const compiled = new WeakMap<WordRules, (text: string) => Found | null>()

/** The words with which an agent says what is done next, or being done, or null; null for an empty text. */
export function findNextStep(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'nextStep')) return null
  const look = compiled.get(pack.nextSteps) ?? compileWordRules(pack.nextSteps)
  compiled.set(pack.nextSteps, look)
  const found = look(text)
  const names = found === null ? (NAMES_BEFORE_VERB.exec(text)?.[0].length ?? 0) : 0
  if (names === 0) return found
  const behind = look(text.slice(names))
  return behind === null ? null : { ...behind, start: behind.start + names, end: behind.end + names }
}
