import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/**
 * The words with which an agent apologises for the trouble or names the feeling or situation, or null; null for an empty
 * text. A bare "I'm sorry." is none where the next words refuse or demand something.
 */
export function findEmpathy(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'answer', pack.wordRules.empathy)(text)
}
