import { type Found, findInSentences } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** The words with which an agent offers own help, or asks back, instead of bringing in somebody else; or null. */
export function findOwnHelp(text: string, pack: LanguagePack): Found | null {
  return found(findInSentences(text, pack.ownHelp))
}

/** The words that name a way to complain ("our complaints form"), or null. */
export function findComplaintRoute(text: string, pack: LanguagePack): Found | null {
  return found(findInSentences(text, pack.complaintRoutes))
}

/** The words that tell that the conversation goes on by phone or in another system, or null. */
export function findElsewhere(text: string, pack: LanguagePack): Found | null {
  return found(findInSentences(text, pack.elsewhere))
}

function found(match: Found | null): Found | null {
  return match === null ? null : { start: match.start, end: match.end, rule: match.rule }
}
