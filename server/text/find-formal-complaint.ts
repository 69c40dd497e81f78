import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer makes or announces a formal complaint, or asks how to, or null; null for an empty text. */
export function findFormalComplaint(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.formalComplaint)(text)
}
