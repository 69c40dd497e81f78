import { isCourtesySentence } from '../courtesy'
import { markFooters } from './footers'
import {
  closingWords,
  dayParts,
  good,
  greetedWords,
  greetingWords,
  leadsToClosing,
  ledClosingWords,
} from './known-words'
import { COURTESY, FRAME, NAME, type Tokens, URL_KIND, WORD } from './tokens'
import { mix } from './word-hash'

const MOST_GREETED = 3
const LONGEST_CLOSING = 14
const MOST_COURTESY_TOKENS = 14
const LONGEST_INITIALS = 3
const LONGEST_SIGNER = 12
const REMEMBERED_BITS = 14

const NO_FOOTERS: ReadonlySet<number> = new Set()
/** The sentences of late, by their hashes: 1 no courtesy, 2 a courtesy. */
const firsts = new Int32Array(1 << REMEMBERED_BITS)
const seconds = new Int32Array(1 << REMEMBERED_BITS)
const answers = new Uint8Array(1 << REMEMBERED_BITS)

/**
 * Marks what belongs to no template (method.md 5.4): greeting with name, closing with signer, quoted mail, and sentences
 * that are courtesies. Linear in the tokens. `footers` are the hashes of lines that are signatures or legal footers.
 */
export function markRoles(text: string, tokens: Tokens, footers: ReadonlySet<number> = NO_FOOTERS): void {
  if (tokens.size === 0) return
  markFooters(tokens, footers)
  if (tokens.mayQuote) markQuotedMail(text, tokens)
  markGreeting(text, tokens)
  markClosing(text, tokens)
  markCourtesies(text, tokens)
}

function markFrom(tokens: Tokens, from: number, to: number, role: number): void {
  tokens.roles.fill(role, from, to)
}

function markQuotedMail(text: string, tokens: Tokens): void {
  let cut = text.indexOf('-----Original Message')
  if (cut < 0 && text.includes(' wrote:')) cut = text.search(/(?:^|\n)On [^\n]{4,200} wrote:/)
  if (cut >= 0) {
    let from = 0
    while (from < tokens.size && (tokens.starts[from] ?? 0) < cut) from++
    markFrom(tokens, from, tokens.size, FRAME)
  }
  if (text.includes('\n>')) markQuotedLines(text, tokens)
}

function markQuotedLines(text: string, { size, starts, roles }: Tokens): void {
  let lineStart = 0
  let lineEnd = -1
  for (let n = 0; n < size; n++) {
    const start = starts[n] ?? 0
    while (start > lineEnd) {
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
      if (lineEnd < 0) lineEnd = text.length
    }
    if (text.charCodeAt(lineStart) === 62) roles[n] = FRAME
  }
}

function markGreeting(text: string, tokens: Tokens): void {
  const { size, hashes, kinds, ends, starts } = tokens
  let from = 0
  while (from < size && kinds[from] === NAME && text.charCodeAt(starts[from] ?? 0) === 64) from++
  markFrom(tokens, 0, from, FRAME)
  if (isCalled(text, tokens, from)) {
    markFrom(tokens, from, from + 1, FRAME)
    return
  }
  const first = hashes[from] ?? 0
  const isGood = first === good && dayParts.has(hashes[from + 1] ?? 0)
  if (from >= size || kinds[from] !== WORD || !(greetingWords.has(first) || isGood)) return
  let to = from + (isGood ? 2 : 1)
  let greeted = 0
  for (; to < size && greeted <= MOST_GREETED; to++, greeted++) {
    if (endsClause(text, ends[to - 1] ?? 0)) break
    if (kinds[to] === NAME || greetedWords.has(hashes[to] ?? 0)) continue
    // A name in lower case stands alone before a mark.
    if (
      kinds[to] !== WORD ||
      greeted > 0 ||
      !endsClause(text, ends[to] ?? 0) ||
      (ends[to] ?? 0) - (starts[to] ?? 0) < 3
    )
      break
  }
  markFrom(tokens, 0, to, FRAME)
}

/** "Ann, the parcel …": a name in front looks like any word there ("Unfortunately, …"), and neither is of the matter. */
function isCalled(text: string, { size, starts, ends }: Tokens, from: number): boolean {
  const start = starts[from] ?? 0
  const end = ends[from] ?? 0
  if (from >= size || text.charAt(end) !== ',') return false
  const first = text.charAt(start)
  return first !== first.toLowerCase()
}

function endsClause(text: string, at: number): boolean {
  if (at >= text.length) return true
  return ',.!:;?'.includes(text.charAt(at)) || '\n\r'.includes(text.charAt(at))
}

function markClosing(text: string, tokens: Tokens): void {
  const { size, hashes, kinds, starts, ends, sentences } = tokens
  let end = size
  while (end > 0 && kinds[end - 1] === URL_KIND) end--
  for (let n = Math.max(0, end - LONGEST_CLOSING); n < end; n++) {
    const word = kinds[n] === WORD ? (hashes[n] ?? 0) : 0
    let from = n
    while (from > 0 && n - from < 3 && leadsToClosing.has(hashes[from - 1] ?? 0)) from--
    if (!closingWords.has(word) && !(from < n && ledClosingWords.has(word))) continue
    markFrom(tokens, from, end, FRAME)
    return
  }
  const last = end - 1
  if (last > 0 && kinds[last] === NAME && '^~*/-'.includes(text.charAt((starts[last] ?? 0) - 1)))
    markFrom(tokens, last, last + 1, FRAME)
  if (last < 1 || kinds[last] !== WORD || sentences[last] === sentences[last - 1]) return
  const written = text.slice(starts[last], ends[last])
  const isUpper = written.charAt(0) !== written.charAt(0).toLowerCase()
  const isInitials = written.length <= LONGEST_INITIALS && written === written.toUpperCase() && isUpper
  const isSigner = isUpper && written.length <= LONGEST_SIGNER && written.charAt(1) !== written.charAt(1).toUpperCase()
  const isLastWord = !'.!?'.includes(text.charAt(ends[last] ?? 0)) || text.charAt(ends[last] ?? 0) === ''
  if (isInitials || (isSigner && isLastWord)) markFrom(tokens, last, end, FRAME)
}

function markCourtesies(text: string, tokens: Tokens): void {
  const { size, sentences, units, starts, ends } = tokens
  let from = 0
  while (from < size) {
    let to = from + 1
    const sentence = sentences[from]
    while (to < size && sentences[to] === sentence) to++
    // "Ann, thank you": who is called does not belong to it.
    while (from < to && tokens.roles[from] === FRAME) from++
    if (from < to && to - from <= MOST_COURTESY_TOKENS) {
      let first = 0x3c6ef372
      let second = 0x1b873593
      const end = ends[to - 1] ?? 0
      // All of its signs count: "sorry for that, your lamp …" is no courtesy, though its words may be those of one.
      for (let at = starts[from] ?? 0; at < end; at++) {
        const unit = units[at] ?? 0
        first = Math.imul(first ^ unit, 0x9e3779b1)
        second = Math.imul(((second ^ unit) << 15) | ((second ^ unit) >>> 17), 0x5f356495)
      }
      const slot = mix(first) & ((1 << REMEMBERED_BITS) - 1)
      if (answers[slot] === 0 || firsts[slot] !== first || seconds[slot] !== second) {
        firsts[slot] = first
        seconds[slot] = second
        answers[slot] = isCourtesySentence(text.slice(starts[from], end)) ? 2 : 1
      }
      if (answers[slot] === 2) for (let n = from; n < to; n++) if (tokens.roles[n] === 0) tokens.roles[n] = COURTESY
    }
    from = to
  }
}
