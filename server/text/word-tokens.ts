import { cutSentences } from './sentences'

/** A word, or a mark that stands between words, at characters [start, end) of the text. */
export interface WordToken {
  /** In lower case, apostrophes left out ("ill" is "I'll" too); one of `MARKS`, or "." where a sentence ends. */
  word: string
  start: number
  end: number
}

/** Marks that rules may name; all other signs are left out. */
export const MARKS = new Set([',', ';', ':', '?', '!', '.', '-', '(', ')', '"'])

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_]*|[,;:?!.\-–—()"“”]/gu
const LONGEST_WORD = 40

let lastText = ''
let lastTokens: readonly WordToken[] = []

/**
 * The words and marks of a text in order, sentence by sentence, quoted lines left out. The answer for the last text is
 * kept, since many rules look at one text in turn. Linear; empty for an empty text.
 */
export function wordTokens(text: string): readonly WordToken[] {
  if (text === lastText) return lastTokens
  const tokens: WordToken[] = []
  for (const sentence of cutSentences(text)) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
      const start = sentence.start + match.index
      const written = match[0].length > LONGEST_WORD ? match[0].slice(0, LONGEST_WORD) : match[0]
      tokens.push({ word: plain(written), start, end: start + match[0].length })
    }
    if (tokens.length > 0 && tokens.at(-1)?.word !== '.')
      tokens.push({ word: '.', start: sentence.end, end: sentence.end })
  }
  lastText = text
  lastTokens = tokens
  return tokens
}

function plain(written: string): string {
  if (written === '–' || written === '—') return '-'
  if (written === '“' || written === '”') return '"'
  return written.toLowerCase().replace(/['’]/g, '')
}
