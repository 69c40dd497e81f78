import { type Found, findInSentences } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'

/** "I'm sorry." with nothing behind it. */
const BARE = 'sorry'
const BEHIND = 300

/**
 * The words with which an agent apologises for the trouble or names the feeling or situation, or null; null for an empty
 * text. A bare "I'm sorry." is none where the next words refuse or demand something (the pack's `notAfter`).
 */
export function findEmpathy(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'empathy')) return null
  const { patterns, notAfter, masks } = pack.wordings.empathy
  const found = findInSentences(
    text,
    patterns,
    ({ rule, end }) => rule !== BARE || notAfter?.test(text.slice(end, end + BEHIND)) !== true,
    masks,
  )
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}
