import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words with which an agent apologises for the trouble or names the feeling or situation, or null; null for an empty text. */
export function findEmpathy(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'empathy')
}
