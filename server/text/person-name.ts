import { givenNames } from './english/given-names'
import { honorifics } from './english/greetings'
import { nicknames } from './english/nicknames'

/** A name of a person, ready to be compared. */
export interface PersonName {
  /** As it is written. */
  written: string
  /** Its words folded, without honorifics and particles. */
  words: readonly string[]
  /** Whether it is a family name alone ("Mr Smith"), which says nothing of the given one. */
  isFamilyName: boolean
}

const titles = new Set(honorifics)
const particles = new Set(['van', 'von', 'de', 'da', 'di', 'del', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'dos'])
const groupsByName = new Map<string, Set<number>>()
for (const [group, names] of nicknames.entries())
  for (const name of names.split(' ')) groupsByName.set(name, (groupsByName.get(name) ?? new Set()).add(group))

const SHORTEST_PART = 3
const LONGEST_WORD = 40
const LONG_WORD = 6

/** Letters that no accent is added to, but that are written plainly all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

/** A text in small letters without accents; it may have another length. */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return lower.replace(/[ßøæœłđıðþ]/g, (letter) => PLAIN[letter] ?? letter)
}

/** Reads a name as it is written; null where nothing but a title is left of it. */
export function readPersonName(written: string): PersonName | null {
  const parts = foldLetters(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const words = parts.filter((part) => !titles.has(part) && !particles.has(part))
  const isTitled = parts.some((part) => titles.has(part))
  if (words.length === 0) return null
  return { written: written.trim(), words, isFamilyName: isTitled && words.length === 1 }
}

/** Whether one of its words is a given name that is common. */
export function holdsGivenName({ words }: PersonName): boolean {
  return words.some((word) => givenNames.has(word))
}

/**
 * Whether two names may be those of one person, in doubt yes: a word in common, also as an initial, a short form, a form
 * with the same beginning or one misspelled, in any order; or names that cannot be compared, as "Mr Smith" and "Anna".
 */
export function mayBeSamePerson(first: PersonName, second: PersonName): boolean {
  if (first.isFamilyName && second.words.length === 1 && !second.isFamilyName) return true
  if (second.isFamilyName && first.words.length === 1 && !first.isFamilyName) return true
  if (isLatin(first) !== isLatin(second)) return true
  return first.words.some((word) => second.words.some((other) => mayBeSameWord(word, other)))
}

function isLatin({ words }: PersonName): boolean {
  return words.every((word) => /^[a-z\d]+$/.test(word))
}

/** Whether two folded words may be forms of one name. */
export function mayBeSameWord(first: string, second: string): boolean {
  if (first === second) return true
  if (first.length > LONGEST_WORD || second.length > LONGEST_WORD) return false
  if (first.length === 1 || second.length === 1) return first[0] === second[0]
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  if (shorter.length >= SHORTEST_PART && (first.startsWith(second.slice(0, SHORTEST_PART)) || longer.includes(shorter)))
    return true
  const groups = groupsByName.get(first)
  const others = groupsByName.get(second)
  if (groups !== undefined && others !== undefined) for (const group of groups) if (others.has(group)) return true
  const most = shorter.length >= LONG_WORD ? 2 : shorter.length >= SHORTEST_PART ? 1 : 0
  return longer.length - shorter.length <= most && edits(first, second) <= most
}

/** Letters added, left out, replaced, or exchanged with their neighbour. */
function edits(first: string, second: string): number {
  let before: number[] = []
  let last = Array.from({ length: second.length + 1 }, (_, at) => at)
  for (let a = 1; a <= first.length; a++) {
    const row = [a]
    for (let b = 1; b <= second.length; b++) {
      const isSame = first[a - 1] === second[b - 1]
      let fewest = Math.min((last[b] ?? 0) + 1, (row[b - 1] ?? 0) + 1, (last[b - 1] ?? 0) + (isSame ? 0 : 1))
      const isExchanged = a > 1 && b > 1 && first[a - 1] === second[b - 2] && first[a - 2] === second[b - 1]
      if (isExchanged) fewest = Math.min(fewest, (before[b - 2] ?? 0) + 1)
      row.push(fewest)
    }
    before = last
    last = row
  }
  return last[second.length] ?? 0
}
