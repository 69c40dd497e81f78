import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer counts three contacts and more about a matter, or null; null for an empty text. */
export function findThirdContact(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'thirdContact')
}
