import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

/** The words with which an agent asks for full payment or secret data in the conversation, or null; null for an empty text. */
export function findCardDataRequest(text: string, pack: LanguagePack): Found | null {
  return sharedLook(pack, 'answer', pack.cardDataAsking)(text)
}
