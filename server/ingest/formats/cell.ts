import { withoutFormulaGuard } from '../write-csv'

const NOTHING = new Set(['', 'null', 'none', 'n/a', '-', '--', '#n/a', 'undefined', 'nan'])
const SPREADSHEET_ROUNDED = /^\d([.,]\d+)?e\+\d+$/i
const WHOLE_AS_DECIMAL = /^\d+\.0$/

/** A name, word or time cell: trimmed, without formula guard; null where the cell says that there is nothing. */
export function cellOrNull(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null
  const trimmed = withoutFormulaGuard(cell).trim()
  return trimmed.length <= 9 && NOTHING.has(trimmed.toLowerCase()) ? null : trimmed
}

/** Free text below a message (subject, topic, tags): "None" and "-" are words here; null only where empty. */
export function wordsOrNull(cell: string | undefined): string | null {
  return cell === undefined ? null : withoutFormulaGuard(cell).trim() || null
}

/** An id cell: as `cellOrNull`, and "119240.0" is 119240. */
export function idOrNull(cell: string | undefined): string | null {
  const id = cellOrNull(cell)
  return id?.endsWith('.0') && WHOLE_AS_DECIMAL.test(id) ? id.slice(0, -2) : id
}

/** "1.56643E+14": a spreadsheet has dropped digits, so that the id names many conversations. */
export function isRoundedId(id: string): boolean {
  return id.length < 24 && (id.includes('E') || id.includes('e')) && SPREADSHEET_ROUNDED.test(id)
}

/** A cell is a slice of a large piece of the file; keeping one keeps the whole piece in memory, keeping a copy does not. */
export function copied(cell: string): string {
  return Buffer.from(cell).toString()
}

/** Remembers answers by cell, for columns with few different values. The memory starts anew when it grows large. */
export function remembered<T>(answer: (cell: string) => T): (cell: string) => T {
  const answers = new Map<string, T>()
  return (cell) => {
    let known = answers.get(cell)
    if (known === undefined) {
      if (answers.size >= 1000) answers.clear()
      const copy = copied(cell)
      known = answer(copy)
      answers.set(copy, known)
    }
    return known
  }
}
