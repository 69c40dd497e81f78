/** Written once before the first row, so that Excel reads the file as UTF-8. */
export const CSV_BOM = '\uFEFF'

const LOOKS_LIKE_FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/
const GUARDED = /^'(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/
const NEEDS_QUOTES = /[",\r\n;]|^\s|\s$/

/**
 * One row of a CSV with its line end (CR LF). Text that a spreadsheet would take for a formula gets an apostrophe in
 * front, also behind blanks and in full-width form; numbers and booleans are written as they are, null as an empty cell.
 * Source of the list: OWASP, CSV injection (ecosystem.md 4.5).
 */
export function formatCsvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`
}

function formatCell(cell: string | number | boolean | null): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return quoteCell(LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell)
}

/** A cell as a CSV with commas holds it, quoted where it must be. */
export function quoteCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const GUARDED_BY_TAB = /^\t[=+\-@]/

/** The text without the one apostrophe or tab that an export put before what looks like a formula (formats.md 8, fact 28). */
export function withoutFormulaGuard(cell: string): string {
  const first = cell.charCodeAt(0)
  const isGuarded = (first === 39 && GUARDED.test(cell)) || (first === 9 && GUARDED_BY_TAB.test(cell))
  return isGuarded ? cell.slice(1) : cell
}
