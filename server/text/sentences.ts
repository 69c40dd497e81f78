export interface Range {
  start: number
  end: number
}

/** Texts are matched up to here; what follows is attachments, logs and quotations, not conversation. */
export const LONGEST_TEXT_MATCHED = 20_000

const LONGEST_SENTENCE = 1000

const BLANK = 32
const NEWLINE = 10
const QUOTE = 62

/**
 * The sentences of a text as ranges, in order. A sentence ends at ".", "!", "?" or "…" before a blank or the end, and
 * at a line break. Lines that start with ">" are quoted mail and are left out. A sentence over 1,000 characters is cut.
 */
export function cutSentences(text: string): Range[] {
  const length = Math.min(text.length, LONGEST_TEXT_MATCHED)
  const sentences: Range[] = []
  let lineStart = 0
  while (lineStart < length) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd === -1 || lineEnd > length) lineEnd = length
    if (!isQuotedLine(text, lineStart, lineEnd)) cutLine(text, lineStart, lineEnd, sentences)
    lineStart = lineEnd + 1
  }
  return sentences
}

function isQuotedLine(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && text.charCodeAt(at) <= BLANK) at++
  return at < to && text.charCodeAt(at) === QUOTE
}

function cutLine(text: string, from: number, to: number, sentences: Range[]): void {
  let start = from
  for (let at = from; at <= to; at++) {
    const ends = at === to || at - start >= LONGEST_SENTENCE || endsSentence(text, at, to)
    if (!ends) continue
    while (start < at && text.charCodeAt(start) <= BLANK) start++
    const end = at === to ? to : at + 1
    if (end > start) sentences.push({ start, end })
    start = end
  }
}

function endsSentence(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at)
  if (code === NEWLINE) return true
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return false
  const next = at + 1 < to ? text.charCodeAt(at + 1) : BLANK
  return next <= BLANK || code === 33 || code === 63
}
