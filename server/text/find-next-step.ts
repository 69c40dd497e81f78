import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which an agent says what is done next, or being done, or null; null for an empty text. */
export function findNextStep(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'nextStep')
}
