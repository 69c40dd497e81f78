import type { CsvRecord } from './read-csv'

const ROWS_LOOKED_AT = 30
const LONGEST_NAME = 120
const NUMBER_OR_TIME = /^[-+'(]?[\d.,:/\- ]*\d[\d.,:/\- ]*(?:[ap]\.? ?m\.?|%|\)|t[\d:.]+(?:z|[-+][\d:]+)?|z|e\+\d+)?$/i
const ADDRESS_OR_LINK = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|https?:\/\/\S+)$/i

/**
 * The header among the first thirty rows, as its place in `records`; rows above it are titles, filters and blank lines
 * (formats.md 8, facts 23 and 26). It is the first row that is not blank, unless that has at most two cells, or less
 * than half as many as the rows below, and one further down reads as a header: distinct short names, none of them a
 * number, a time or an address, as wide as the rows that follow and not like them. `wanted` is a line that a person
 * chose: the row on it. Null without any row, or where there is no such line.
 */
export function findHeader(records: readonly CsvRecord[], wanted: number | null): { index: number } | null {
  if (wanted !== null) {
    const index = records.findLastIndex(({ line }) => line <= wanted)
    return index === -1 || (index === records.length - 1 && (records[index]?.line ?? 0) < wanted) ? null : { index }
  }
  const rows = records
    .slice(0, ROWS_LOOKED_AT)
    .map(({ cells }, index) => ({ index, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = rows
  if (first === undefined) return null
  for (const [at, row] of rows.entries()) {
    if (
      at > 0 &&
      isHeader(
        row.cells,
        rows.slice(at + 1).map(({ cells }) => cells),
        first.cells,
      )
    )
      return { index: row.index }
    if (
      !mayBePreamble(
        row.cells,
        rows.slice(at + 1).map(({ cells }) => cells),
      )
    )
      break
  }
  return { index: first.index }
}

type Cells = readonly string[]

function filled(cells: Cells): number {
  return cells.filter((cell) => cell !== '').length
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function mayBePreamble(cells: Cells, below: readonly Cells[]): boolean {
  const n = filled(cells)
  return n <= 2 || n * 2 < median(below.map(filled))
}

function isHeader(cells: Cells, below: readonly Cells[], first: Cells): boolean {
  const names = cells.filter((cell) => cell !== '').map((name) => name.toLowerCase())
  if (names.length < 2 || names.length <= filled(first)) return false
  const areNames = names.every(
    (name) => name.length <= LONGEST_NAME && !NUMBER_OR_TIME.test(name) && !ADDRESS_OR_LINK.test(name),
  )
  if (!areNames || new Set(names).size < names.length * 0.8) return false
  const body = below.filter((row) => filled(row) > 1)
  if (body.length === 0) return names.length > 2
  const alike = body.filter((row) => row.length === cells.length).length
  const wider = body.filter((row) => filled(row) > names.length).length
  if (alike < body.length * 0.8 || wider > body.length * 0.2) return false
  const isPlainTitle = filled(first) === 1 && first[0] !== ''
  return isPlainTitle || names.length > filled(first) + 2 || hasOwnKind(cells, body)
}

/** A column of numbers or times below a name that is neither. */
function hasOwnKind(cells: Cells, body: readonly Cells[]): boolean {
  return cells.some((name, column) => {
    const values = body.map((row) => row[column] ?? '').filter((value) => value !== '')
    const typed = values.filter((value) => NUMBER_OR_TIME.test(value) || ADDRESS_OR_LINK.test(value)).length
    return name !== '' && values.length > 0 && typed >= values.length * 0.8
  })
}
