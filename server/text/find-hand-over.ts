import { before, type Found, findInSentences } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/**
 * The words with which an agent hands a conversation over, or says that it was (method.md 6.2), or null. An offer
 * ("would you like me to transfer you?") and a denial are no hand-over.
 */
export function findHandOver(text: string, pack: LanguagePack): Found | null {
  const found = findInSentences(
    text,
    pack.handOvers,
    (match) => !pack.notHandingOver.test(before(match)) && !match.sentence.trimEnd().endsWith('?'),
  )
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}

/** The words with which somebody shows to be the senior person asked for ("duty manager here"), or null. */
export function findSeniorSpeaking(text: string, pack: LanguagePack): Found | null {
  const found = findInSentences(text, pack.seniorSpeaks)
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}
