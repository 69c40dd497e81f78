import { type Found, findInSentences } from './find-in-sentences'
import { mayHold, stands } from './find-wording'
import type { LanguagePack } from './language-pack'

const ASK = 'ask'

/**
 * The words with which an agent asks for an identifying detail, or null; null for an empty text. The rule holds the kinds
 * of detail that the sentence names from there on, in the order they are named, joined by "+": "name+order".
 */
export function findAskedDetails(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'asksForDetails')) return null
  const wording = pack.wordings.asksForDetails
  const asks = wording.patterns.filter(({ rule }) => rule === ASK)
  const found = findInSentences(text, asks, (match) => stands(match, wording), wording.masks)
  if (found === null) return null

  const from = found.match.index
  const asked = found.sentence.slice(from)
  const kinds = wording.patterns
    .filter(({ rule }) => rule !== ASK)
    .map(({ rule, pattern }) => ({ rule, at: asked.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
  return { start: found.start, end: found.end, rule: kinds.map(({ rule }) => rule).join('+') || 'account' }
}
