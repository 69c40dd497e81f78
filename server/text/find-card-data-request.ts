import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which an agent asks for full payment or secret data in the conversation, or null; null for an empty text. */
export function findCardDataRequest(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'cardDataRequest')
}
