import { cutSentences } from './sentences'

/** A word, or a mark that stands between words, at characters [start, end) of the text. */
export interface WordToken {
  /** In lower case, apostrophes left out ("ill" is "I'll" too); one of `MARKS`, or "." where a sentence ends. */
  word: string
  /** The number of the word; 0 for one that no rule names. */
  id: number
  start: number
  end: number
}

/** Marks that rules may name; all other signs are left out. */
export const MARKS = new Set([',', ';', ':', '?', '!', '.', '-', '(', ')', '"'])

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_]*|[,;:?!\-–—()"“”]/gu
const LONGEST_WORD = 40

const idByWord = new Map<string, number>()

/** Many rules look in turn at one text, at its sentences, and at versions of it. */
const REMEMBERED = 8
let lastTexts: string[] = []
let lastTokens: (readonly WordToken[])[] = []
let oldest = 0

/** The number by which a word that rules name is known from now on, from 1. */
export function wordId(word: string): number {
  const known = idByWord.get(word)
  if (known !== undefined) return known
  const id = idByWord.size + 1
  idByWord.set(word, id)
  lastTexts = []
  lastTokens = []
  return id
}

/**
 * The words and marks of a text in order, sentence by sentence, quoted lines left out. The answers for the last few texts
 * are kept. Linear; empty for an empty text.
 */
export function wordTokens(text: string): readonly WordToken[] {
  const known = lastTokens[lastTexts.indexOf(text)]
  if (known !== undefined) return known
  const tokens: WordToken[] = []
  for (const sentence of cutSentences(text)) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
      const start = sentence.start + match.index
      const written = match[0].length > LONGEST_WORD ? match[0].slice(0, LONGEST_WORD) : match[0]
      const word = plain(written)
      tokens.push({ word, id: idByWord.get(word) ?? 0, start, end: start + match[0].length })
    }
    if (tokens.length > 0 && tokens.at(-1)?.word !== '.')
      tokens.push({ word: '.', id: idByWord.get('.') ?? 0, start: sentence.end, end: sentence.end })
  }
  lastTexts[oldest] = text
  lastTokens[oldest] = tokens
  oldest = (oldest + 1) % REMEMBERED
  return tokens
}

function plain(written: string): string {
  if (written === '–' || written === '—') return '-'
  if (written === '“' || written === '”') return '"'
  return written.toLowerCase().replace(/['’]/g, '')
}
