import { findByWordRules } from './find-by-word-rules'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** The words with which a customer tells of money taken, missing or not returned, or null; null for an empty text. */
export function findMoneyTrouble(text: string, pack: LanguagePack): Found | null {
  return findByWordRules(text, pack, 'moneyTrouble')
}
