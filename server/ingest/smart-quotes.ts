import { guessDelimiter, takeDelimiterLine } from './delimiter'

export const SMART_QUOTES =
  'The cells of this file are wrapped in curly quotes, as word processors make them, so that it cannot be told where a cell ends: export the file again and do not open it in a word processor.'

const OPENING = /^[“”„‟«]/
const CLOSING = /[“”‟»]$/
const LINES_LOOKED_AT = 200

/**
 * Whether curly quotes stand where the quotes of a CSV do (formats.md 8, fact 46): around every name of the header, or
 * around the very cells that a comma in them breaks apart. The start of a file is enough.
 */
export function looksSmartQuoted(text: string): boolean {
  if (!/[“”„‟«»]/.test(text.slice(0, 1 << 20))) return false
  const { delimiter, rest } = takeDelimiterLine(text)
  const lines = rest.split('\n', LINES_LOOKED_AT + 1).filter((line) => line.trim() !== '')
  const separator = delimiter ?? guessDelimiter(rest)
  const [header = [], ...rows] = lines.slice(0, LINES_LOOKED_AT).map((line) => line.split(separator))
  if (header.length > 1 && header.every(isQuoted)) return true
  const broken = rows.filter((cells) => cells.length > header.length && isBrokenApart(cells))
  return broken.length > 0 && broken.length * 10 >= rows.length
}

function isQuoted(cell: string): boolean {
  const name = cell.trim()
  return OPENING.test(name) && CLOSING.test(name) && name.length > 1
}

function isBrokenApart(cells: readonly string[]): boolean {
  const opening = cells.findIndex((cell) => OPENING.test(cell) && !CLOSING.test(cell))
  return opening !== -1 && cells.slice(opening + 1).some((cell) => CLOSING.test(cell))
}
