const DELIMITERS = [',', ';', '\t', '|'] as const
const RECORDS_LOOKED_AT = 100

/** A first line "sep=;" as Excel writes it, taken off; null where there is none. */
export function takeDelimiterLine(text: string): { delimiter: string | null; rest: string } {
  const match = /^"?sep=([,;\t|])"?[ \t]*(?:\n|$)/i.exec(text)
  return match?.[1] === undefined
    ? { delimiter: null, rest: text }
    : { delimiter: match[1], rest: text.slice(match[0].length) }
}

/**
 * The delimiter with which most of the first hundred records have as many cells as the first one; of equals the one
 * that gives more cells, then comma, semicolon, tab, pipe. A comma where none gives two cells.
 */
export function guessDelimiter(text: string): string {
  let best: string = ','
  let bestShare = 0
  let bestCells = 1
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(text, delimiter)
    const cells = counts[0] ?? 1
    if (cells < 2) continue
    const share = counts.filter((count) => count === cells).length / counts.length
    if (share > bestShare || (share === bestShare && cells > bestCells)) {
      best = delimiter
      bestShare = share
      bestCells = cells
    }
  }
  return best
}

function cellCounts(text: string, delimiter: string): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let cellStart = 0
  let recordStart = 0
  for (let at = 0; at < text.length && counts.length < RECORDS_LOOKED_AT; at++) {
    const char = text[at]
    if (char === '"' && (quoted || at === cellStart)) quoted = !quoted
    else if (char === '"' && text[at - 1] === '"') quoted = true
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
