import { characters, PLAIN } from './characters'

export const HASH_SEED = 0x811c9dc5 | 0

export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Spreads a hash over all 32 bits (the last steps of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** The 32-bit hash of a word in lower case, as the reader of tokens gives it; apostrophes do not count. */
export function wordHash(word: string): number {
  return articleHash(plainHash(word))
}

function plainHash(word: string): number {
  let hash = HASH_SEED
  for (let at = 0; at < word.length; at++) {
    const code = (characters[word.charCodeAt(at)] ?? 0) & PLAIN
    if (code !== 39 && code !== 0x2019) hash = hashStep(hash, code)
  }
  return mix(hash)
}

const A = plainHash('a')
const AN = plainHash('an')

/** "an" counts as "a": which of them stands depends on what follows, and that may be a slot. */
export const articleHash = (hash: number): number => (hash === AN ? A : hash)

/** A text as it is compared: unit by unit in lower case and plain form. */
export function plainText(written: string): string {
  let plain = ''
  for (let at = 0; at < written.length; at++)
    plain += String.fromCharCode((characters[written.charCodeAt(at)] ?? 0) & PLAIN)
  return plain
}

/** The hash of something masked, over all its units. */
export function valueHash(value: string): number {
  let hash = HASH_SEED
  for (let at = 0; at < value.length; at++) hash = hashStep(hash, (characters[value.charCodeAt(at)] ?? 0) & PLAIN)
  return mix(hash)
}

/** The hash of several in order; begin with 0. */
export const joinHashes = (joined: number, next: number): number => mix(Math.imul(joined, 0x2c1b3c6d) + next + 1)
