import { asksAgain, SAID_BEFORE, SAYS_NOTHING } from '../english/said-before'
import { anyWordOf, pattern } from '../pattern'
import { findPlaceholders } from '../placeholders'
import { frameReply } from '../reply-frame'
import { LONGEST_TEXT_MATCHED, type Range } from '../sentences'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { BODY, createTokens, MOST_TOKENS, NAME, WORD } from './tokens'
import { mix, wordHash } from './word-hash'

/**
 * What a reply says of the matter, word by word and value by value: without greeting, closing, courtesies, the names of
 * who reads and who writes, unfilled fields, and words that only
 * point to what was said before ("As I said") or say nothing ("Let me know if it does not help").
 */
export interface Said {
  /** How many words and values, with those left out. */
  total: number
  size: number
  hashes: Int32Array
  isWord: Uint8Array
  starts: Int32Array
  ends: Int32Array
  /** Three neighbours each, as hashes: a word counts as said before together with its neighbours alone. */
  runs: () => ReadonlySet<number>
}

/** What of a later reply an earlier one has said already, and what of the earlier one that is. */
export interface SaidAgain {
  earlier: readonly Range[]
  later: readonly Range[]
}

const RUN = 3
/** Shorter remarks say the same by chance. */
const FEWEST_WORDS = 8
/** Of the earlier reply; a smaller piece is rather an answer taken from it. */
const LEAST_REPEATED = 0.5
/** More words of another wording of the template in a row are a clause that says something. */
const MOST_REWORDED = 3

const ASKS_AGAIN = pattern(anyWordOf(asksAgain))
const negations = new Set(
  "not no never none cannot can't cant won't wont don't dont doesn't isn't aren't wasn't didn't unable without only"
    .split(' ')
    .map(wordHash),
)
/** Before the writer's own name. */
const introductions = ['my name is', 'i am', "i'm"].map((words) => words.split(' ').map(wordHash))
const tokens = createTokens()
/** The places of the tokens that are kept. */
const kept = new Int32Array(MOST_TOKENS)

/**
 * Reads what a reply says; `isPerson` tells what is a name of who reads it, null where nobody is named. Linear; the end of a
 * very long text is left out.
 */
export function readSaid(text: string, isPerson: ((written: string) => boolean) | null): Said {
  readTokens(text, tokens)
  markRoles(text, tokens)
  const { size: all, roles, starts } = tokens
  const empty = emptyWordsOf(text)
  let total = 0
  let size = 0
  let reached = 0
  let emptyUntil = 0
  for (let n = 0; n < all; n++) {
    const start = starts[n] ?? 0
    for (; reached < empty.length && (empty[reached]?.start ?? 0) <= start; reached++)
      emptyUntil = Math.max(emptyUntil, empty[reached]?.end ?? 0)
    if (roles[n] !== BODY) continue
    total++
    if (start >= emptyUntil && !isNameOfPerson(text, n, isPerson)) kept[size++] = n
  }
  return saidBy(size, total)
}

function saidBy(size: number, total: number): Said {
  const hashes = new Int32Array(size)
  const isWord = new Uint8Array(size)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    const n = kept[at] ?? 0
    hashes[at] = tokens.hashes[n] ?? 0
    isWord[at] = tokens.kinds[n] === WORD ? 1 : 0
    starts[at] = tokens.starts[n] ?? 0
    ends[at] = tokens.ends[n] ?? 0
  }
  let known: Set<number> | null = null
  const runs = (): Set<number> => {
    if (known === null) {
      known = new Set()
      for (let n = 0; n + RUN <= size; n++) known.add(runAt(hashes, n))
    }
    return known
  }
  return { total, size, hashes, isWord, starts, ends, runs }
}

function runAt(hashes: Int32Array, at: number): number {
  let run = 0x51ed270b
  for (let n = at; n < at + RUN; n++) run = mix(Math.imul(run ^ (hashes[n] ?? 0), 0x9e3779b1))
  return run
}

/** Where nothing is said of the matter, in order of where it begins. */
function emptyWordsOf(text: string): Range[] {
  const read = text.length > LONGEST_TEXT_MATCHED ? text.slice(0, LONGEST_TEXT_MATCHED) : text
  const empty: Range[] = findPlaceholders(read)
  for (const shape of [SAID_BEFORE, SAYS_NOTHING])
    for (const match of read.matchAll(shape)) empty.push({ start: match.index, end: match.index + match[0].length })
  const { body } = frameReply(read)
  if (body.start > 0) empty.push({ start: 0, end: body.start })
  if (body.end < read.length) empty.push({ start: body.end, end: text.length })
  return empty.sort((a, b) => a.start - b.start)
}

/** "My name is Tom", and the reader's own name. */
function isNameOfPerson(text: string, n: number, isPerson: ((written: string) => boolean) | null): boolean {
  const { kinds, hashes, starts, ends } = tokens
  if (kinds[n] === NAME)
    for (const lead of introductions) if (lead.every((word, at) => hashes[n - lead.length + at] === word)) return true
  return isPerson !== null && isCapital(text, starts[n] ?? 0) && isPerson(text.slice(starts[n], ends[n]))
}

function isCapital(text: string, at: number): boolean {
  const first = text.charAt(at)
  return first !== first.toLowerCase()
}

/** Whether a customer asks to have something sent or said once more. False for an empty text. */
export function asksToRepeat(text: string): boolean {
  return ASKS_AGAIN.test(text.slice(0, LONGEST_TEXT_MATCHED))
}

/**
 * What a later reply says again, or null where it says anything new. It says nothing new where all its words stood in the
 * earlier reply with the same neighbours, and it has eight of them and half of that reply. `isReworded` tells what is the
 * template's where both replies are one template: such words may be others, up to three in a row and never a "not".
 */
export function findSaidAgain(
  earlier: Said,
  later: Said,
  isReworded: ((range: Range) => boolean) | null,
): SaidAgain | null {
  if (later.total < FEWEST_WORDS || later.size < RUN) return null
  if (isReworded === null && !startsIn(later, earlier)) return null
  const laterSaid = saidIn(later, earlier)
  let inRow = 0
  for (let n = 0; n < later.size; n++) {
    if (laterSaid[n] === 1) {
      inRow = 0
      continue
    }
    if (isReworded === null) return null
    if (later.isWord[n] === 0) {
      if (!earlier.hashes.includes(later.hashes[n] ?? 0)) return null
      continue
    }
    inRow++
    const range = { start: later.starts[n] ?? 0, end: later.ends[n] ?? 0 }
    if (inRow > MOST_REWORDED || negations.has(later.hashes[n] ?? 0) || !isReworded(range)) return null
  }
  const earlierSaid = saidIn(earlier, later)
  if (isReworded === null && count(earlierSaid) < earlier.size * LEAST_REPEATED) return null
  return { earlier: rangesOf(earlier, isReworded === null ? earlierSaid : null), later: rangesOf(later, null) }
}

/** A quick look that spares the rest for most pairs: whether the first three stand in the other one together. */
function startsIn({ hashes: [first, second, third] }: Said, { hashes }: Said): boolean {
  for (let n = hashes.indexOf(first ?? 0); n >= 0; n = hashes.indexOf(first ?? 0, n + 1))
    if (hashes[n + 1] === second && hashes[n + 2] === third) return true
  return false
}

/** By place: whether it stands in the other within a run of three. */
function saidIn(said: Said, other: Said): Uint8Array {
  const found = new Uint8Array(said.size)
  const runs = other.runs()
  for (let n = 0; n + RUN <= said.size; n++) if (runs.has(runAt(said.hashes, n))) found.fill(1, n, n + RUN)
  return found
}

const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0)

function rangesOf({ size, starts, ends }: Said, marks: Uint8Array | null): Range[] {
  const ranges: Range[] = []
  for (let n = 0; n < size; n++)
    if (marks === null || marks[n] === 1) ranges.push({ start: starts[n] ?? 0, end: ends[n] ?? 0 })
  return ranges
}
