import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer tells of having contacted the company before about the matter, or null; null for an empty text. */
export function findRepeatContact(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.repeatContact)(text)
}
