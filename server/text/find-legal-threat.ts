import { findByWordRules } from './find-by-word-rules'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** The words with which a customer threatens with law, regulator, press or a chargeback, or null; null for an empty text. */
export function findLegalThreat(text: string, pack: LanguagePack): Found | null {
  return findByWordRules(text, pack, 'legalThreat')
}
