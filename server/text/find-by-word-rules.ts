import { figuresAsWords } from './figure-words'
import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'
import { LONGEST_TEXT_MATCHED } from './sentences'
import { compileWordRules } from './word-rules'
import type { RuledName } from './wording'

type Look = (text: string) => Found | null

/** Longer texts are looked at part by part, so that time stays linear to the text. */
const LONGEST_PART = 1000

const looksByPack = new WeakMap<LanguagePack, Map<RuledName, Look>>()

/** The first words of a text that fit the pack's word rules of this name, or null; null for an empty text. */
export function findByWordRules(text: string, pack: LanguagePack, name: RuledName): Found | null {
  if (!mayHold(text, pack, name)) return null
  const look = lookFor(pack, name)
  const length = Math.min(text.length, LONGEST_TEXT_MATCHED)
  for (let start = 0; start < length; ) {
    const end = endOfPart(text, start, length)
    const found = look(figuresAsWords(start === 0 && end === text.length ? text : text.slice(start, end)))
    if (found !== null) return { start: found.start + start, end: found.end + start, rule: found.rule }
    start = end
  }
  return null
}

/** Where a part ends: at a line break or blank, where the text holds one. */
function endOfPart(text: string, start: number, length: number): number {
  const furthest = start + LONGEST_PART
  if (furthest >= length) return length
  const lineBreak = text.lastIndexOf('\n', furthest)
  const cut = lineBreak > start ? lineBreak : text.lastIndexOf(' ', furthest)
  return cut > start ? cut : furthest
}

function lookFor(pack: LanguagePack, name: RuledName): Look {
  const looks = looksByPack.get(pack) ?? new Map<RuledName, Look>()
  looksByPack.set(pack, looks)
  const look = looks.get(name) ?? compileWordRules(pack.wordRules[name])
  looks.set(name, look)
  return look
}
