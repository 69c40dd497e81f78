import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer tells of money taken, missing or not returned, or null; null for an empty text. */
export function findMoneyTrouble(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.moneyTrouble)(text)
}
