import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer tells that own data or content is gone, or null; null for an empty text. */
export function findDataLoss(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.dataLoss)(text)
}
