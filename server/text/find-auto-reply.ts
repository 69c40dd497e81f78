import type { Found } from './find-in-sentences'
import { findWording } from './find-wording'
import type { LanguagePack } from './language-pack'

/** The words that show a text to be sent by software on receipt of a message (method.md 7), or null; null for an empty text. */
export function findAutoReply(text: string, pack: LanguagePack): Found | null {
  return findWording(text, pack, 'autoReply')
}
