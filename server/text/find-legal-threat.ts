import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer threatens with law, regulator, press or a chargeback, or null; null for an empty text. */
export function findLegalThreat(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'legalThreat')
}
