import type { Rejection } from '#server/domain/import'
import type { CsvRecord } from '../read-csv'
import { quoteCell } from '../write-csv'

const LONGEST_RAW = 1 << 16

export interface RowCheck {
  /** Null for a row that can be looked at. A row of too many cells is a rejection, one of too few is not. */
  problemOf(record: CsvRecord): 'blank' | 'repeated_header' | Rejection | null
  reject(record: CsvRecord, column: string | null, reason: string): Rejection
}

/**
 * What is wrong with rows whatever their format: blank ones, the header once more, more cells than headers. Blank cells
 * beyond the header are nothing where most rows of the sample have them; elsewhere they tell of a comma that is not
 * quoted (formats.md 8, fact 14).
 */
export function createRowCheck(header: readonly string[], sample: readonly CsvRecord[]): RowCheck {
  const filledRows = sample.filter(({ cells }) => !isBlank(cells))
  const endInBlanks = filledRows.filter(({ cells }) => cells.length > header.length).length * 2 > filledRows.length
  const firstFilled = header.findIndex((name) => name.trim() !== '')
  const firstName = header[firstFilled]?.trim() ?? ''
  function reject(record: CsvRecord, column: string | null, reason: string): Rejection {
    const raw = record.cells.map(quoteCell).join(',').slice(0, LONGEST_RAW)
    return { line: record.line, column, reason, raw }
  }
  return {
    reject,
    problemOf(record) {
      const { cells } = record
      if (isBlank(cells)) return 'blank'
      if (cells[firstFilled]?.trim() === firstName && isHeader(cells, header)) return 'repeated_header'
      if (cells.length <= header.length || (endInBlanks && isBlank(cells.slice(header.length)))) return null
      return reject(
        record,
        null,
        `The row has ${cells.length} cells but the header ${header.length}: a comma or quote in a text is probably not quoted.`,
      )
    },
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, i) => cell.trim() === header[i]?.trim())
}
