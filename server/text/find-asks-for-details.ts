import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which an agent asks for an identifying detail, or null; null for an empty text. */
export function findAskedDetails(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'asksForDetails')
}
