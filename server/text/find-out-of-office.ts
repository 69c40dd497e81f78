import { findAutoReply } from './find-auto-reply'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** The words of an absence notice or a bounce that a customer's mailbox sent by itself, or null. */
export function findOutOfOffice(text: string, pack: LanguagePack): Found | null {
  return findAutoReply(text, pack)
}
