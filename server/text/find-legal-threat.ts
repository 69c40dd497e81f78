import { type Found, findInSentences } from './find-in-sentences'
import { mayHold, stands } from './find-wording'
import type { LanguagePack } from './language-pack'

const ASIDE = 'aside'

/**
 * The words with which a customer threatens with law, regulator, press or a chargeback, or null; null for an empty text.
 * Nothing is heard in an aside: a question, a trade, somebody else's tale.
 */
export function findLegalThreat(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'legalThreat')) return null
  const wording = pack.wordings.legalThreat
  const asides = wording.patterns.filter(({ rule }) => rule === ASIDE)
  const threats = wording.patterns.filter(({ rule }) => rule !== ASIDE)
  const found = findInSentences(
    text,
    threats,
    (match) => stands(match, wording) && !asides.some(({ pattern }) => pattern.test(match.sentence)),
    wording.masks,
  )
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}
