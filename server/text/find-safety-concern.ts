import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer tells of danger, vulnerability, fraud or a data breach, or null; null for an empty text. */
export function findSafetyConcern(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'safetyConcern')
}
