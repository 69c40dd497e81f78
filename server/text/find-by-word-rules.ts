import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'
import type { RuledName } from './wording'

/** The first words of a customer's text that fit the pack's word rules of this name, or null; null for an empty text. */
export function findByWordRules(text: string, pack: LanguagePack, name: RuledName): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules[name])(text)
}
