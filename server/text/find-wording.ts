import { type CueScan, createCueScan } from './cue-scan'
import { before, type Found, findInSentences, type SentenceMatch } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { WORDINGS, type Wording, type WordingName } from './wording'

interface Heard {
  scan: CueScan
  text: string
  found: number
}

const heardByPack = new WeakMap<LanguagePack, Heard>()

/** Whether a text holds a cue of this kind. All kinds are looked for at once, and the last text's answer is kept. */
export function mayHold(text: string, pack: LanguagePack, name: WordingName): boolean {
  let heard = heardByPack.get(pack)
  if (heard === undefined) {
    heard = { scan: createCueScan(WORDINGS.map((wording) => pack.cues[wording])), text: '', found: 0 }
    heard.found = heard.scan('')
    heardByPack.set(pack, heard)
  }
  if (heard.text !== text) {
    heard.text = text
    heard.found = heard.scan(text)
  }
  return (heard.found & (1 << WORDINGS.indexOf(name))) !== 0
}

/** The first words of a text that say something of this kind, or null; null for an empty text. */
export function findWording(text: string, pack: LanguagePack, name: WordingName): Found | null {
  if (!mayHold(text, pack, name)) return null
  const wording = pack.wordings[name]
  const found = findInSentences(text, wording.patterns, (match) => stands(match, wording), wording.masks)
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}

/** Whether nothing in the sentence takes the match back. */
function stands(found: SentenceMatch, { notBefore, notAfter, notWith }: Wording): boolean {
  if (notBefore?.test(before(found)) === true) return false
  if (notAfter?.test(found.sentence.slice(found.match.index + found.match[0].length)) === true) return false
  return notWith?.test(found.sentence) !== true
}
