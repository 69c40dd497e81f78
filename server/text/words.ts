import { FIGURE_KINDS, figureAt } from './figure-words'
import { isWrittenLikeName, nameWords } from './name-words'
import { cutSentences } from './sentences'

/**
 * The words of a text in order, and the marks between them, sentence by sentence. Word n stands at characters
 * [starts[n], ends[n]) and has the number ids[n], 0 where no rule names it; a figure or name is a word of kinds[n] besides.
 * The lists are longer than `size` and are written anew for another text.
 */
export interface Words {
  /** Null where they must be read anew. */
  text: string | null
  size: number
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** A place in `kindWordIds`; -1 for a word like any other. */
  kinds: Int8Array
}

/** Marks that rules may name; all other signs are left out. Their numbers come first, ends of sentences before all. */
const MARKS = ['.', '?', '!', ',', ';', ':', '-', '(', ')', '"']
export const SENTENCE_END = 1
const LAST_SENTENCE_MARK = 3
const LAST_MARK = MARKS.length

export const endsSentence = (id: number): boolean => id >= SENTENCE_END && id <= LAST_SENTENCE_MARK
export const isMark = (id: number): boolean => id >= SENTENCE_END && id <= LAST_MARK

const LONGEST_WORD = 40
export const NO_KIND = -1

const APOSTROPHE = 39
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const UNDERSCORE = 95
const AT_SIGN = 64

/** What a character is to words: nothing (0), the beginning of a word, only more of it, a mark, or the beginning of a figure. */
const [LETTER, ADDED, MARK, DIGIT, CURRENCY] = [1, 2, 3, 4, 5]
const uses = new Uint8Array(0x10000)
/** The character in lower case; for a mark its number. */
const plain = new Uint16Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  plain[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (/[\p{L}\p{N}]/u.test(character)) uses[code] = LETTER
  else if (/\p{M}/u.test(character) || code === UNDERSCORE) uses[code] = ADDED
}
for (let digit = 48; digit < 58; digit++) uses[digit] = DIGIT
for (const sign of '$€£₹¥') uses[sign.charCodeAt(0)] = CURRENCY
for (const [signs, mark] of [...MARKS.slice(1).map((mark) => [mark, mark] as const), ['–—', '-'], ['“”', '"']] as const)
  for (const sign of signs) {
    uses[sign.charCodeAt(0)] = MARK
    plain[sign.charCodeAt(0)] = MARKS.indexOf(mark) + 1
  }

/** Several look in turn at one text, at its sentences, and at versions of it. */
const REMEMBERED = 6
const remembered = Array.from({ length: REMEMBERED }, createWords)
let oldest = 0

function createWords(): Words {
  const room = 256
  return {
    text: null,
    size: 0,
    ids: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Int8Array(room),
  }
}

const wordsById: string[] = ['']
let slotHashes = new Int32Array(1024)
let slotIds = new Int32Array(1024)

const SEED = 0x811c9dc5
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The number by which a word that rules name is known from now on, from 1. */
export function wordId(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  let slot = slotOf(hash)
  while (slotIds[slot] !== 0) {
    const id = slotIds[slot] ?? 0
    if (wordsById[id] === word) return id
    slot = (slot + 1) & (slotIds.length - 1)
  }
  for (const words of remembered) words.text = null
  const id = wordsById.length
  wordsById.push(word)
  slotIds[slot] = id
  slotHashes[slot] = hash
  if (id * 2 > slotIds.length) growSlots()
  return id
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slotIds.length - 1)

function growSlots(): void {
  const [ids, hashes] = [slotIds, slotHashes]
  slotIds = new Int32Array(ids.length * 2)
  slotHashes = new Int32Array(ids.length * 2)
  for (let from = 0; from < ids.length; from++) {
    if (ids[from] === 0) continue
    let slot = slotOf(hashes[from] ?? 0)
    while (slotIds[slot] !== 0) slot = (slot + 1) & (slotIds.length - 1)
    slotIds[slot] = ids[from] ?? 0
    slotHashes[slot] = hashes[from] ?? 0
  }
}

for (const mark of MARKS) wordId(mark)
/** The numbers of the words that a figure of a kind is, and a name. */
export const kindWordIds: readonly (readonly number[])[] = [...FIGURE_KINDS, nameWords].map((words) =>
  words.map(wordId),
)
export const NAME = FIGURE_KINDS.length

const isFigure = (kind: number | undefined): boolean => kind !== undefined && kind !== NO_KIND && kind !== NAME

/**
 * The words of a text, quoted lines left out. Apostrophes within words do not count ("ill" is "I'll" too), nor does what is
 * longer than 40 characters. Linear; none for an empty text. They stand until six other texts are read: whoever comes back
 * later must ask whether they are still of the same text.
 */
export function readWords(text: string): Words {
  for (const words of remembered) if (words.text === text) return words
  const words = remembered[oldest] ?? createWords()
  oldest = (oldest + 1) % REMEMBERED
  read(text, words)
  return words
}

function read(text: string, words: Words): void {
  words.text = text
  words.size = 0
  for (const { start, end } of cutSentences(text)) {
    readSentence(text, start, end, words)
    const last = words.size - 1
    if (last < 0 || words.ids[last] === SENTENCE_END || endsInHour(text, end, words)) continue
    push(words, SENTENCE_END, end, end)
  }
}

/** "at 6 a.m. tomorrow" goes on. */
function endsInHour(text: string, end: number, words: Words): boolean {
  const last = words.size - 1
  return isFigure(words.kinds[last]) && words.ends[last] === end && /^\s\p{Ll}/u.test(text.slice(end, end + 2))
}

function readSentence(text: string, from: number, to: number, words: Words): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const use = uses[code]
    if (use === LETTER) at = readWord(text, at, to, words)
    else if (use === MARK) {
      push(words, plain[code] ?? 0, at, at + 1)
      at += 1
    } else if (use === DIGIT || use === CURRENCY) {
      const figure = figureAt(text, at)
      if (figure !== null && figure.end <= to) {
        readWord(text, at, figure.end, words)
        words.ends[words.size - 1] = figure.end
        words.kinds[words.size - 1] = figure.kind
        at = figure.end
      } else at = use === DIGIT ? readWord(text, at, to, words) : at + 1
    } else at += 1
  }
}

/** Reads the word that begins at a character and returns where it ends. */
function readWord(text: string, start: number, to: number, words: Words): number {
  let hash = SEED
  let length = 0
  let at = start
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isOfWord(uses[code])) {
      if (length < LONGEST_WORD) hash = hashStep(hash, plain[code] ?? 0)
      length += 1
    } else if (code !== APOSTROPHE && code !== TYPOGRAPHIC_APOSTROPHE && at > start) break
  }
  push(words, idOfWritten(text, start, at, hash), start, at)
  const first = text.charCodeAt(start)
  const mayBeName = first !== plain[first] || (start > 0 && text.charCodeAt(start - 1) === AT_SIGN)
  if (mayBeName && isWrittenLikeName(text, start, at)) words.kinds[words.size - 1] = NAME
  return at
}

function idOfWritten(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash)
  while (slotIds[slot] !== 0) {
    const id = slotIds[slot] ?? 0
    if (slotHashes[slot] === hash && isWritten(wordsById[id] ?? '', text, start, end)) return id
    slot = (slot + 1) & (slotIds.length - 1)
  }
  return 0
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  let length = 0
  for (let at = start; at < end && length < LONGEST_WORD; at++) {
    const code = text.charCodeAt(at)
    if (!isOfWord(uses[code])) continue
    if (word.charCodeAt(length) !== plain[code]) return false
    length += 1
  }
  return length === word.length
}

const isOfWord = (use: number | undefined): boolean => use === LETTER || use === DIGIT || use === ADDED

function push(words: Words, id: number, start: number, end: number): void {
  const at = words.size
  if (at === words.ids.length) grow(words)
  words.ids[at] = id
  words.starts[at] = start
  words.ends[at] = end
  words.kinds[at] = NO_KIND
  words.size = at + 1
}

function grow(words: Words): void {
  const longer = <List extends Int32Array | Int8Array>(list: List, empty: List): List => {
    empty.set(list)
    return empty
  }
  const room = words.ids.length * 2
  words.ids = longer(words.ids, new Int32Array(room))
  words.starts = longer(words.starts, new Int32Array(room))
  words.ends = longer(words.ends, new Int32Array(room))
  words.kinds = longer(words.kinds, new Int8Array(room))
}
