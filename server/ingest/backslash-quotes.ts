import { guessDelimiter, takeDelimiterLine } from './delimiter'
import { readCsvShape } from './read-csv'

const CELL_ENDS = new Set(['\n', ',', ';', '\t', '|'])

/**
 * Text of a CSV as PHP writes it, where a backslash keeps a quote inside a quoted cell from ending it, for a reader
 * that knows doubled quotes only: `\"` becomes `\""`, which reads as the two characters. Chunks of any size.
 */
export async function* doublingBackslashQuotes(text: AsyncIterable<string>): AsyncGenerator<string> {
  const double = createDoubling()
  for await (const chunk of text) {
    const doubled = double(chunk)
    if (doubled !== '') yield doubled
  }
}

function createDoubling(): (chunk: string) => string {
  let inQuotes = false
  let last = '\n'
  return (chunk) => {
    const parts: string[] = []
    let copied = 0
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk.charAt(at)
      if (char === '"') {
        if (!inQuotes) inQuotes = last === '"' || CELL_ENDS.has(last)
        else if (last === '\\') {
          parts.push(chunk.slice(copied, at), '"')
          copied = at
        } else inQuotes = false
      }
      last = char
    }
    parts.push(chunk.slice(copied))
    return parts.join('')
  }
}

/**
 * Whether the start of a CSV is written PHP's way: read the usual way it has ragged rows, or a quote that takes rows
 * for text, and fewer of them with `\"` as two characters. False without any `\"`.
 */
export function looksBackslashed(text: string): boolean {
  if (!text.includes('\\"')) return false
  const doubled = createDoubling()(text)
  const told = takeDelimiterLine(doubled)
  const delimiter = told.delimiter ?? guessDelimiter(told.rest)
  const usual = readCsvShape(takeDelimiterLine(text).rest, delimiter)
  if (usual.damaged === 0) return false
  const backslashed = readCsvShape(told.rest, delimiter)
  const whole = ({ rows, damaged }: typeof usual) => rows - damaged
  return backslashed.damaged < usual.damaged && whole(backslashed) >= whole(usual)
}
