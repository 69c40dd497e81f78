import type { Range } from './sentences'

/** Words that a text must hold to be looked at, and words in which two swapped letters are put right. */
export interface TriggerWords {
  /** Bits by the sum of a word's letters: which words have these letters, in whatever order. */
  bits: Uint8Array
  /** Words by the sum of their letters. */
  mended: ReadonlyMap<number, readonly string[]>
  /** Words that look like a swap but are words of their own ("three" is no "there"). */
  own: ReadonlySet<string>
}

const TRIGGER = 1
const MENDED = 2
const SHORTEST_MENDED = 5
const SUMS = 1 << 16

/** The value of a letter or digit in either case; 0 for all that ends a word. Their sum is the same in any order. */
const VALUES = new Uint16Array(128)
for (let code = 48; code < 123; code++) {
  if (!/[0-9a-z]/i.test(String.fromCharCode(code))) continue
  const lower = code < 58 ? code : code | 32
  VALUES[code] = scattered(lower)
}

/** Values without any pattern, so that few words share a sum (the finish of MurmurHash3). */
function scattered(code: number): number {
  let value = Math.imul(code, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) & (SUMS - 1) || 1
}

/** `own` are words that no swap may be undone in. Words of fewer than five letters are not mended: too many are words. */
export function triggerWordsOf(
  triggers: readonly string[],
  mendable: readonly string[],
  own: readonly string[],
): TriggerWords {
  const bits = new Uint8Array(SUMS)
  const mended = new Map<number, string[]>()
  for (const word of triggers) bits[sumOf(word)] = TRIGGER
  for (const word of new Set([...triggers, ...mendable])) {
    if (word.length < SHORTEST_MENDED || !/^[a-z]+$/.test(word)) continue
    const sum = sumOf(word)
    bits[sum] = (bits[sum] ?? 0) | MENDED
    mended.set(sum, [...(mended.get(sum) ?? []), word])
  }
  return { bits, mended, own: new Set(own) }
}

/** Whether a range of a text may hold a trigger word, also with two letters swapped. Never false where it does; linear. */
export function mayHoldTrigger(text: string, { start, end }: Range, { bits }: TriggerWords): boolean {
  let sum = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const value = code < 128 ? (VALUES[code] ?? 0) : 0
    if (value !== 0) sum += value
    else if (sum !== 0) {
      if (((bits[sum & (SUMS - 1)] ?? 0) & TRIGGER) !== 0) return true
      sum = 0
    }
  }
  return sum !== 0 && ((bits[sum & (SUMS - 1)] ?? 0) & TRIGGER) !== 0
}

/** The range of the text with known words put right in which two neighbouring letters changed places; same length. */
export function mendSwaps(text: string, { start, end }: Range, words: TriggerWords): string {
  let mended = ''
  let done = start
  let sum = 0
  let wordStart = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0
    const value = code < 128 ? (VALUES[code] ?? 0) : 0
    if (value !== 0) {
      if (sum === 0) wordStart = at
      sum += value
      continue
    }
    if (sum !== 0 && ((words.bits[sum & (SUMS - 1)] ?? 0) & MENDED) !== 0) {
      const right = unswapped(text.slice(wordStart, at).toLowerCase(), words)
      if (right !== null) {
        mended += text.slice(done, wordStart) + right
        done = at
      }
    }
    sum = 0
  }
  return done === start ? text.slice(start, end) : mended + text.slice(done, end)
}

function unswapped(written: string, words: TriggerWords): string | null {
  const known = words.mended.get(sumOf(written)) ?? []
  if (known.includes(written) || words.own.has(written)) return null
  return known.find((word) => isOneSwap(written, word)) ?? null
}

/** Two neighbouring letters inside the word changed places; its first and last letter stand. */
function isOneSwap(written: string, word: string): boolean {
  if (written.length !== word.length) return false
  let at = 1
  while (at < word.length && written[at] === word[at]) at++
  return (
    written[0] === word[0] &&
    at + 2 < word.length &&
    written[at] === word[at + 1] &&
    written[at + 1] === word[at] &&
    written.slice(at + 2) === word.slice(at + 2)
  )
}

function sumOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += VALUES[word.charCodeAt(at)] ?? 0
  return sum & (SUMS - 1)
}
