import { LONGEST_TEXT_MATCHED } from './sentences'

const TABLE_SIZE = 8192
const MASK = TABLE_SIZE - 1
const APOSTROPHE = 39
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const SEED = 0x811c9dc5

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  return hash
}

/** Tells which lists have a word in a text: bit n of the answer is list n. */
export type CueScan = (text: string) => number

/**
 * One look at a text that finds the words of up to 31 lists. Words are runs of letters in any case, apostrophes left out.
 * A list without words counts as always present. Two words with one hash only cost time: an answer never misses a word.
 */
export function createCueScan(lists: readonly (readonly string[])[]): CueScan {
  const keys = new Int32Array(TABLE_SIZE)
  const bits = new Int32Array(TABLE_SIZE)
  let always = 0
  lists.forEach((words, list) => {
    if (words.length === 0) always |= 1 << list
    for (const word of words) {
      const hash = hashOf(word)
      let at = hash & MASK
      while (bits[at] !== 0 && keys[at] !== hash) at = (at + 1) & MASK
      keys[at] = hash
      bits[at] = (bits[at] ?? 0) | (1 << list)
    }
  })

  return (text) => {
    const length = Math.min(text.length, LONGEST_TEXT_MATCHED)
    let found = always
    let hash = SEED
    let inWord = false
    for (let i = 0; i <= length; i++) {
      let code = i < length ? text.charCodeAt(i) : 32
      if (code > 64 && code < 91) code += 32
      if ((code > 96 && code < 123) || (code > 127 && code !== TYPOGRAPHIC_APOSTROPHE)) {
        hash = step(hash, code)
        inWord = true
      } else if (inWord && code !== APOSTROPHE && code !== TYPOGRAPHIC_APOSTROPHE) {
        let at = hash & MASK
        while (bits[at] !== 0) {
          if (keys[at] === hash) found |= bits[at] ?? 0
          at = (at + 1) & MASK
        }
        hash = SEED
        inWord = false
      }
    }
    return found
  }
}
