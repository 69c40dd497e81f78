import { findEmpathy } from './find-empathy'
import { findNextStep } from './find-next-step'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** The words of a reply that does nothing but apologise, or null. */
export function findApologyOnly(text: string, pack: LanguagePack): Found | null {
  if (text.includes('?') || text.split(/\s+/).length > 40) return null
  return findNextStep(text, pack) === null ? findEmpathy(text, pack) : null
}
