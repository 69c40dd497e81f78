import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer tells of danger, vulnerability, fraud or a data breach, or null; null for an empty text. */
export function findSafetyConcern(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.safetyConcern)(text)
}
