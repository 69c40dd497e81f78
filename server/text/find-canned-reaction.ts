import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/**
 * The words with which a customer says of an answer that it was pasted, came from a machine, repeats itself, did not read
 * what they wrote, did not answer it, or made them say it again; null where there are none, and for an empty text.
 */
export function findCannedReaction(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'customer', pack.wordRules.cannedReaction)(text)
}
