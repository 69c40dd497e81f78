import { mix } from './word-hash'

/** Bands of two rows: texts whose word pairs overlap by a quarter meet in one of them two times of three (method.md 5.2). */
const BANDS = 14
const ROWS = 2
const ANCHOR_WORDS = 6
/** Keys of a text: one for each band, its first six words, its last six. */
export const KEYS_PER_TEXT = BANDS + 2

const HASHES = BANDS * ROWS
const multipliers = new Int32Array(HASHES)
const shifts = new Int32Array(HASHES)
for (let n = 0; n < HASHES; n++) {
  multipliers[n] = mix(0x9e3779b9 + n * 0x61c88647) | 1
  shifts[n] = mix(0x7f4a7c15 + n * 0x2545f491)
}
const smallest = new Int32Array(HASHES)

/**
 * The keys by which alike texts meet: MinHash with bands over pairs of words that are neighbours or stand one apart
 * (Broder 1997; method.md 5.1 stage 7). Pairs, since chat lines of ten words have no run of four left after two edits.
 * Writes `KEYS_PER_TEXT` keys into `keys` from `at` on; a text of one word has the word for its only pair.
 */
export function writeBandKeys(words: Int32Array, size: number, keys: Int32Array, at: number): void {
  smallest.fill(0x7fffffff)
  for (let n = 0; n < size; n++) {
    const word = words[n] ?? 0
    if (n + 1 < size || n === 0) lower(pair(word, n + 1 < size ? (words[n + 1] ?? 0) : 0))
    if (n + 2 < size) lower(pair(word, words[n + 2] ?? 0))
  }
  for (let band = 0; band < BANDS; band++) {
    const key = Math.imul((smallest[2 * band] ?? 0) ^ (band + 1), 0x9e3779b1) ^ (smallest[2 * band + 1] ?? 0)
    keys[at + band] = mix(key + band)
  }
  keys[at + BANDS] = anchor(words, 0, Math.min(size, ANCHOR_WORDS), 0x51ed270b)
  keys[at + BANDS + 1] = anchor(words, Math.max(0, size - ANCHOR_WORDS), size, 0x2c1b3c6d)
}

export const pair = (first: number, second: number): number => mix(Math.imul(first, 0x2c1b3c6d) + second)

function lower(feature: number): void {
  for (let n = 0; n < HASHES; n++) {
    const value = Math.imul(feature ^ (shifts[n] ?? 0), multipliers[n] ?? 0)
    if (value < (smallest[n] ?? 0)) smallest[n] = value
  }
}

function anchor(words: Int32Array, from: number, to: number, seed: number): number {
  let hash = seed
  for (let n = from; n < to; n++)
    hash = Math.imul(((hash ^ (words[n] ?? 0)) << 13) | ((hash ^ (words[n] ?? 0)) >>> 19), 0x9e3779b1)
  return mix(hash)
}
