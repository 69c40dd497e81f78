import { LongList } from './long-list'
import { BODY, COURTESY, type Tokens, WORD } from './tokens'
import { mix } from './word-hash'

/**
 * Replies of the same words, whatever stands in their slots: group n was written `counts[n]` times, its words are
 * words[offsets[n]..offsets[n + 1]) as hashes, and it was first met at reply `firsts[n]`.
 */
export interface Groups {
  size: number
  counts: Int32Array
  firsts: Int32Array
  offsets: Float64Array
  keys: Float64Array
  /** Whether nothing but courtesies stands in it. */
  courtesies: Uint8Array
  wordsAt(place: number): number
  copyWords(group: number, into: Int32Array): number
}

/** Words beyond these do not take part in finding a template. */
export const MOST_WORDS = 512

/** Gathers replies into groups of the same words. Memory: four bytes for each word of each different text. */
export class Grouper {
  private readonly all = new LongList()
  private readonly words = new Int32Array(MOST_WORDS)
  private table = new Int32Array(1 << 12)
  private size = 0
  private counts = new Int32Array(1 << 10)
  private firsts = new Int32Array(1 << 10)
  private offsets = new Float64Array(1 << 10)
  private keys = new Float64Array(1 << 10)
  private courtesies = new Uint8Array(1 << 10)

  /** The group of a reply, or -1 for a reply without words. */
  add(tokens: Tokens, reply: number): number {
    const role = wantedRole(tokens)
    return this.addWords(copyWordsOf(tokens, role, this.words), role, reply)
  }

  /** One more reply of a group. */
  repeat(group: number): void {
    if (group >= 0) this.counts[group] = (this.counts[group] ?? 0) + 1
  }

  /** The group of a known wording: known wordings come before all replies. */
  addKnown(words: Int32Array, role: number): number {
    this.words.set(words)
    return this.addWords(words.length, role, -1)
  }

  private addWords(size: number, role: number, reply: number): number {
    const key = wordsKey(this.words, size, role)
    if (key === 0) return -1
    const mask = this.table.length - 1
    let slot = (key % 0x100000000) & mask
    for (;;) {
      const group = (this.table[slot] ?? 0) - 1
      if (group < 0) break
      if (this.keys[group] === key) {
        this.counts[group] = (this.counts[group] ?? 0) + 1
        return group
      }
      slot = (slot + 1) & mask
    }
    return this.open(size, role, key, slot, reply)
  }

  private open(words: number, role: number, key: number, slot: number, reply: number): number {
    const group = this.size
    if (group + 2 > this.counts.length) this.grow()
    this.keys[group] = key
    this.counts[group] = 1
    this.firsts[group] = reply
    this.courtesies[group] = role === COURTESY ? 1 : 0
    this.offsets[group] = this.all.size
    this.all.pushAll(this.words, words)
    this.offsets[group + 1] = this.all.size
    this.table[slot] = group + 1
    this.size = group + 1
    if (this.size * 2 > this.table.length) this.rehash()
    return group
  }

  private grow(): void {
    const room = this.counts.length * 2
    this.counts = longer(this.counts, new Int32Array(room))
    this.firsts = longer(this.firsts, new Int32Array(room))
    this.offsets = longer(this.offsets, new Float64Array(room))
    this.keys = longer(this.keys, new Float64Array(room))
    this.courtesies = longer(this.courtesies, new Uint8Array(room))
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2)
    const mask = this.table.length - 1
    for (let group = 0; group < this.size; group++) {
      let slot = ((this.keys[group] ?? 0) % 0x100000000) & mask
      while (this.table[slot] !== 0) slot = (slot + 1) & mask
      this.table[slot] = group + 1
    }
  }

  groups(): Groups {
    const { size, counts, firsts, offsets, keys, courtesies, all } = this
    const wordsAt = (place: number): number => all.at(place)
    const copyWords = (group: number, into: Int32Array): number => {
      const from = offsets[group] ?? 0
      const length = (offsets[group + 1] ?? 0) - from
      all.copy(from, length, into)
      return length
    }
    return { size, counts, firsts, offsets, keys, courtesies, wordsAt, copyWords }
  }
}

/** Courtesies make a template only where there is nothing else. */
export function wantedRole({ size, roles, kinds }: Tokens): number {
  for (let n = 0; n < size; n++) if (roles[n] === BODY && kinds[n] === WORD) return BODY
  for (let n = 0; n < size; n++) if (roles[n] === COURTESY && kinds[n] === WORD) return COURTESY
  return BODY
}

/** Copies the words of a role, at most `MOST_WORDS`, and returns how many there are. */
export function copyWordsOf({ size, roles, kinds, hashes }: Tokens, role: number, into: Int32Array): number {
  let count = 0
  for (let n = 0; n < size && count < MOST_WORDS; n++)
    if (kinds[n] === WORD && roles[n] === role) into[count++] = hashes[n] ?? 0
  return count
}

/** A whole number of 53 bits that stands for words of a role in order; 0 where there are none. */
export function wordsKey(words: ArrayLike<number>, size: number, role: number): number {
  let first = 0x2f0b4a87 ^ role
  let second = 0x5c1e93d1
  for (let n = 0; n < size; n++) {
    const hash = words[n] ?? 0
    first = Math.imul(((first ^ hash) << 13) | ((first ^ hash) >>> 19), 0x9e3779b1)
    second = Math.imul(((second ^ hash) << 15) | ((second ^ hash) >>> 17), 0x5f356495)
  }
  return size === 0 ? 0 : (mix(first) >>> 0) * 0x200000 + (mix(second) >>> 11) + 1
}

function longer<List extends Int32Array | Float64Array | Uint8Array>(list: List, empty: List): List {
  empty.set(list)
  return empty
}
