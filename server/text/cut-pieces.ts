import { type Piece, slotKindOf } from './slots'

const APOSTROPHE = 39
const TYPOGRAPHIC_APOSTROPHE = 0x2019

/** What one character can be: blank, letter or digit-like, or punctuation. */
const BLANK = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const OTHER = 4

const CLASS = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code <= 32 || code === 127) CLASS[code] = BLANK
  else if ((code > 64 && code < 91) || (code > 96 && code < 123)) CLASS[code] = LETTER
  else if (code > 47 && code < 58) CLASS[code] = DIGIT
  else CLASS[code] = MARK
}

function classOf(code: number): number {
  if (code < 128) return CLASS[code] ?? MARK
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x2028)
    return BLANK
  return OTHER
}

/**
 * The words and slots of text[from, to) in order; punctuation and emoji belong to none. Apostrophes are part of a word.
 * Plain words take the fast way; only what holds a digit, an inner sign or a character beyond ASCII is looked at closely.
 */
export function cutPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  while (at < to) {
    if (classOf(text.charCodeAt(at)) === BLANK) {
      at++
      continue
    }
    const start = at
    let plain = true
    while (at < to) {
      const code = text.charCodeAt(at)
      const kind = classOf(code)
      if (kind === BLANK) break
      if (
        kind === DIGIT ||
        kind === OTHER ||
        code === 64 ||
        code === 47 ||
        (code === 46 && at + 1 < to && isLetter(text, at + 1))
      ) {
        if (code !== TYPOGRAPHIC_APOSTROPHE) plain = false
      }
      at++
    }
    if (plain) cutWords(text, start, at, pieces)
    else cutClosely(text, start, at, pieces)
  }
  return pieces
}

function isLetter(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER
}

function cutWords(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = -1
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32
    const inWord = classOf(code) === LETTER || (start >= 0 && (code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE))
    if (inWord && start < 0) start = at
    if (inWord || start < 0) continue
    pieces.push({ kind: 'word', start, end: at })
    start = -1
  }
}

const LEADING = /^[^\p{L}\p{N}#@$€£¥₹+(]+|^\((?!\d{3}\))/u
const TRAILING = /[^\p{L}\p{N}$€£¥₹%/]+$/u
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’_]*/gu

function cutClosely(text: string, from: number, to: number, pieces: Piece[]): void {
  const chunk = text.slice(from, to)
  const address = chunk.search(/https?:\/\//i)
  if (address > 0) {
    cutClosely(text, from, from + address, pieces)
    cutClosely(text, from + address, to, pieces)
    return
  }
  const lead = LEADING.exec(chunk)?.[0].length ?? 0
  const core = chunk.slice(lead, trailingFrom(chunk))
  const kind = core === '' ? null : slotKindOf(core)
  if (kind !== null) {
    pieces.push({ kind, start: from + lead, end: from + lead + core.length })
    return
  }
  for (const word of chunk.matchAll(WORD)) {
    const inner = /\d/.test(word[0]) ? slotKindOf(word[0]) : null
    const start = from + word.index
    pieces.push({ kind: inner ?? 'word', start, end: start + word[0].length })
  }
}

/** Where the trailing punctuation of a chunk starts; looks at its last 40 characters only, so that it stays linear. */
function trailingFrom(chunk: string): number {
  const tail = chunk.slice(-40)
  const trailing = TRAILING.exec(tail)
  return trailing === null ? chunk.length : chunk.length - trailing[0].length
}
