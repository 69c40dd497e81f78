import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { sharedLook } from './shared-looks'

export interface Refusal extends Found {
  /** A plain no, or only that nobody senior is there at the moment. */
  kind: 'refused' | 'unavailable'
}

/**
 * The words with which an agent refuses to bring in somebody else (method.md 6.2), or null; null for an empty text.
 * Strict: a condition ("until I have your number"), a question and somebody else's words ("sorry that you were told ...")
 * are no refusal. A refusal may point back to the sentence before it: "You asked for a manager. That is not possible."
 */
export function findRefusal(text: string, pack: LanguagePack): Refusal | null {
  const refused = sharedLook(pack, 'answer', pack.refusals)(text)
  if (refused !== null) return { ...refused, kind: 'refused' }
  const away = sharedLook(pack, 'answer', pack.unavailable)(text)
  return away === null ? null : { ...away, kind: 'unavailable' }
}
