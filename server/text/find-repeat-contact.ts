import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer tells of having contacted the company before about the matter, or null; null for an empty text. */
export function findRepeatContact(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'repeatContact')
}
