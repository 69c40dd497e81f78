/** A piece of a message's text; the pieces that were searched for are marked by whoever shows them. */
export interface SnippetPiece {
  text: string
  isMatch: boolean
}

/** Stand around each match. No text means anything by them: Unicode sets them apart for use inside programs. */
export const MATCH_START = '\uFDD0'
export const MATCH_END = '\uFDD1'

const BEFORE = 50
const LONGEST = 180

/**
 * The part of a text around its first match, as one line of at most 180 units with "…" where it is cut. The text comes
 * with its matches between `MATCH_START` and `MATCH_END`; without a match it is the start of the text, and of an empty
 * text there are no pieces.
 */
export function cutSnippet(marked: string): SnippetPiece[] {
  const pieces = readPieces(marked)
  const text = pieces.map((piece) => piece.text).join('')
  const first = pieces.findIndex(({ isMatch }) => isMatch)
  const matchAt = pieces.slice(0, Math.max(first, 0)).reduce((sum, piece) => sum + piece.text.length, 0)
  const start = matchAt <= BEFORE ? 0 : startOfWord(text, matchAt - BEFORE, matchAt)
  const end = text.length - start <= LONGEST ? text.length : endOfWord(text, start + LONGEST)
  return [
    ...(start > 0 ? [{ text: '…', isMatch: false }] : []),
    ...within(pieces, start, end),
    ...(end < text.length ? [{ text: '…', isMatch: false }] : []),
  ]
}

function readPieces(marked: string): SnippetPiece[] {
  const pieces: SnippetPiece[] = []
  let isMatch = false
  for (const part of marked
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/([\uFDD0\uFDD1])/u)) {
    if (part === MATCH_START || part === MATCH_END) isMatch = part === MATCH_START
    else if (part !== '') pieces.push({ text: part, isMatch })
  }
  return pieces
}

function within(pieces: readonly SnippetPiece[], start: number, end: number): SnippetPiece[] {
  let at = 0
  return pieces.flatMap(({ text, isMatch }) => {
    const from = at
    at += text.length
    const kept = text.slice(Math.max(0, start - from), Math.max(0, end - from))
    return kept === '' ? [] : [{ text: kept, isMatch }]
  })
}

/** The first start of a word from a place on, up to another; the place itself where no word starts between. */
function startOfWord(text: string, from: number, to: number): number {
  const blank = text.indexOf(' ', from)
  return blank === -1 || blank >= to ? besidePair(text, from) : blank + 1
}

function endOfWord(text: string, to: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank > to - BEFORE ? blank : besidePair(text, to)
}

/** The same place, or the one before where it is between the two units of one character. */
function besidePair(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
