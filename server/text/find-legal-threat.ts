import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer threatens with law, regulator, press or a chargeback, or null; null for an empty text. */
export function findLegalThreat(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.legalThreat)(text)
}
