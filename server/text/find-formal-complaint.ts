import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer makes or announces a formal complaint, or asks how to, or null; null for an empty text. */
export function findFormalComplaint(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'formalComplaint')
}
