const DELIMITERS = [',', ';', '\t', '|'] as const
const RECORDS_LOOKED_AT = 100

/** `single`: cells are wrapped in single quotes. `plain`: quotes are characters like any other, every line is a record. */
export type Quotes = 'standard' | 'single' | 'plain'

/** The character that wraps cells; null for none. */
export const QUOTE_BY_QUOTES: Readonly<Record<Quotes, string | null>> = { standard: '"', single: "'", plain: null }

/** A first line "sep=;" as Excel writes it, taken off; null where there is none. */
export function takeDelimiterLine(text: string): { delimiter: string | null; rest: string } {
  const match = /^"?sep=([,;\t|])"?[ \t]*(?:\n|$)/i.exec(text)
  return match?.[1] === undefined
    ? { delimiter: null, rest: text }
    : { delimiter: match[1], rest: text.slice(match[0].length) }
}

/**
 * The delimiter with which most of the first hundred records have as many cells as the first one; of equals the one
 * that gives more cells, then comma, semicolon, tab, pipe. Where no delimiter makes more than half of the records like
 * the first, which then is a title above the table, records are compared with the most common width above one. A
 * comma where none gives two cells.
 */
export function guessDelimiter(text: string, quotes: Quotes = 'standard'): string {
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, counts: cellCounts(text, delimiter, quotes) }))
  const byFirst = best(candidates, (counts) => counts[0] ?? 1)
  if (byFirst !== null && byFirst.share > 0.5) return byFirst.delimiter
  const byMost = best(candidates, (counts) => mostCommon(counts.filter((count) => count > 1)))
  return byMost === null || (byFirst !== null && byFirst.share >= byMost.share)
    ? (byFirst?.delimiter ?? ',')
    : byMost.delimiter
}

interface Guess {
  delimiter: string
  share: number
  cells: number
}

function best(
  candidates: readonly { delimiter: string; counts: readonly number[] }[],
  widthOf: (counts: readonly number[]) => number,
): Guess | null {
  let found: Guess | null = null
  for (const { delimiter, counts } of candidates) {
    const cells = widthOf(counts)
    if (cells < 2) continue
    const share = counts.filter((count) => count === cells).length / counts.length
    if (found === null || share > found.share || (share === found.share && cells > found.cells)) {
      found = { delimiter, share, cells }
    }
  }
  return found
}

/** The number that occurs most often, of equals the first; 0 for none. */
export function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>()
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1)
  let common = 0
  for (const [number, n] of times) if (n > (times.get(common) ?? 0)) common = number
  return common
}

function cellCounts(text: string, delimiter: string, quotes: Quotes): number[] {
  const quote = QUOTE_BY_QUOTES[quotes]
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let cellStart = 0
  let recordStart = 0
  for (let at = 0; at < text.length && counts.length < RECORDS_LOOKED_AT; at++) {
    const char = text[at]
    if (char === quote && (quoted || at === cellStart)) quoted = !quoted
    else if (char === quote && text[at - 1] === quote) quoted = true
    else if (quoted) continue
    else if (char === delimiter) {
      cells++
      cellStart = at + 1
    } else if (char === '\n') {
      if (at > recordStart) counts.push(cells)
      cells = 1
      cellStart = at + 1
      recordStart = at + 1
    }
  }
  if (counts.length === 0) counts.push(cells)
  return counts
}
