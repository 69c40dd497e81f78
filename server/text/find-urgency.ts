import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which a customer tells of time pressure or a near deadline, or null; null for an empty text. */
export function findUrgency(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'urgency')
}
