import { cutSentences, type Range } from './sentences'

const BLANK_OR_MARK = /[\s.,;:!?…–-]/
const CLOSING_MARKS = /^[.!?…)\]"'”’]{1,6}/

/**
 * The passages that ranges of a text make up, in order: within a sentence from the first to the last of them, with the
 * marks that close it, and on over neighbouring sentences while only blanks and marks lie between. `ranges` are in order. Of what
 * stands behind the first 20,000 characters, and of quoted lines, nothing counts. Linear.
 */
export function coveredPassages(text: string, ranges: readonly Range[]): Range[] {
  const passages: Range[] = []
  let next = 0
  for (const sentence of cutSentences(text)) {
    let start = -1
    let end = -1
    for (; next < ranges.length; next++) {
      const range = ranges[next]
      if (range === undefined || range.start >= sentence.end) break
      if (range.start < sentence.start) continue
      if (start < 0) start = range.start
      end = Math.max(end, range.end)
    }
    if (start < 0) continue
    end += CLOSING_MARKS.exec(text.slice(end, end + 6))?.[0].length ?? 0
    const last = passages.at(-1)
    if (last !== undefined && isGap(text, last.end, start)) last.end = end
    else passages.push({ start, end })
  }
  return passages
}

function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BLANK_OR_MARK.test(text.charAt(at))) return false
  return true
}
