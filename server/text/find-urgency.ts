import { type Found, findInSentences, type SentenceMatch } from './find-in-sentences'
import { mayHold, stands } from './find-wording'
import type { LanguagePack } from './language-pack'

const NEAR_EVENT = 'near-event'
const IN_NEED = 'in-need'

/**
 * The words with which a customer presses for time, or null; null for an empty text. Words that press ("asap") do so by
 * themselves; an event that is near ("flight tomorrow") only in a text that also tells of a need ("cannot check in").
 */
export function findUrgency(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'urgency')) return null
  const wording = pack.wordings.urgency
  const named = (rule: string) => wording.patterns.filter((one) => one.rule === rule)
  const pressing = wording.patterns.filter(({ rule }) => rule !== NEAR_EVENT && rule !== IN_NEED)
  const isMeant = ({ sentence }: SentenceMatch) => wording.notWith?.test(sentence) !== true
  const pressed = findInSentences(text, pressing, (match) => stands(match, wording), wording.masks)
  const found = pressed ?? findInSentences(text, named(NEAR_EVENT), isMeant, wording.masks)
  if (found === null) return null
  if (pressed === null && findInSentences(text, named(IN_NEED), undefined, wording.masks) === null) return null
  return { start: found.start, end: found.end, rule: found.rule }
}
