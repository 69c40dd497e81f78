import type { Found } from './find-in-sentences'
import { findPromise } from './find-promise'
import type { LanguagePack } from './language-pack'

/** The words with which an automatic answer tells where to go meanwhile, and when to expect an answer. */
export function tellsWhereAndWhen(text: string, pack: LanguagePack): { where: Found | null; when: Found | null } {
  return { where: null, when: findPromise(text, pack) }
}
