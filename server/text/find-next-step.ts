import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** Names in front of a public message, where a verb follows without "I": "@ann Checking this now". */
const NAMES_BEFORE_VERB = /^(?:@\S{1,40}\s+){1,5}(?=(?:will|shall|gonna|going|about|off|[a-z]{2,12}ing)\b)/i

/** The words with which an agent says what is done next, or being done, or null; null for an empty text. */
export function findNextStep(text: string, pack: LanguagePack): Found | null {
  const look = sharedLook(pack, 'answer', pack.nextSteps)
  const found = look(text)
  const names = found === null ? (NAMES_BEFORE_VERB.exec(text)?.[0].length ?? 0) : 0
  if (names === 0) return found
  const behind = look(text.slice(names))
  return behind === null ? null : { ...behind, start: behind.start + names, end: behind.end + names }
}
