import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which a customer presses for time, or null; null for an empty text. Words that press ("asap") do so by themselves; a time that is near ("flight tomorrow") only together with a need ("cannot check in"). */
export function findUrgency(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.urgency)(text)
}
