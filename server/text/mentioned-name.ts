import type { NameInText } from './own-name'
import { foldLetters, holdsGivenName, mayBeSameWord, type PersonName, readPersonName } from './person-name'
import { LONGEST_TEXT_MATCHED, type Range } from './sentences'

const DENIED =
  /(?<![\p{L}\p{N}])(?:[Mm]y name(?:[’']s| is)|[Ii](?:[’']?m| am)|[Tt]his is|[Ii]t[’']?s) not (?<name>\p{Lu}[\p{L}'’-]{1,24})(?= ?(?:[,.!?;\n]|but\b|and\b|$))|(?<![\p{L}\p{N}])[Mm]y name (?:isn[’']?t|is not) (?<other>\p{Lu}[\p{L}'’-]{1,24})/gu

/**
 * The names that a customer says not to have: "my name is not Sarah", "I'm not Sarah". Only known given names count, and
 * the first 20,000 characters are read.
 */
export function findDeniedNames(text: string): NameInText[] {
  const read = text.slice(0, LONGEST_TEXT_MATCHED)
  if (!/not|n[’']?t/.test(read)) return []
  return [...read.matchAll(DENIED)].flatMap((match) => {
    const written = match.groups?.name ?? match.groups?.other ?? ''
    const name = readPersonName(written)
    if (name === null || !holdsGivenName(name)) return []
    return [{ start: match.index, end: match.index + match[0].length, name }]
  })
}

/**
 * Whether a word of a name stands in a text besides the ranges given: in any case, with other accents, as a misspelling
 * that has a capital, or within an address or a handle ("sarah.berg@shop.example", "@sarahb"). Linear.
 */
export function namesMentioned({ words }: PersonName, text: string, besides: readonly Range[]): boolean {
  let at = 0
  let shown = ''
  for (const { start, end } of [...besides].sort((a, b) => a.start - b.start)) {
    shown += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  shown += text.slice(at)
  for (const token of shown.split(/[^\p{L}\p{M}\p{N}@._+]+/u)) {
    const folded = foldLetters(token)
    const isAddress = /[@._\d]/.test(token.replace(/\.$/, ''))
    const isCapital = /^\p{Lu}/u.test(token)
    for (const word of words) {
      if (word.length < 2) continue
      const plain = folded.replace(/^\.+|\.+$/g, '')
      if (plain === word || (isAddress && word.length > 2 && folded.includes(word))) return true
      if (isCapital && plain.length > 2 && word.length > 2 && mayBeSameWord(plain, word)) return true
    }
  }
  return false
}
