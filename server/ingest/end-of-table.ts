import type { Rejection } from '#server/domain/import'
import { headerKey } from './fields'
import type { CsvRecord } from './read-csv'
import { quoteCell } from './write-csv'

const LONGEST_RAW = 1 << 16
const FEWEST_NAMES = 3

export interface TableRows {
  entries: readonly CsvRecord[]
  rejections: Rejection[]
}

/**
 * Takes the rows below a header as long as they belong to it. A row that is a header too, with the names of this one in
 * other places (files joined end to end, formats.md 8, fact 53), begins another table: it and all below are rejections,
 * as their cells would be taken for others. The same header once more begins none.
 */
export function createTableEnd(header: readonly string[]): (records: readonly CsvRecord[]) => TableRows {
  const names = header.map((name) => name.trim())
  const known = new Set(names.filter((name) => name !== ''))
  const keys = names.map(headerKey)
  const knownKeys = new Set(keys.filter((key) => key !== ''))
  let end: number | null = null

  function beginsAnother({ cells }: CsvRecord): boolean {
    if (!known.has(cells[0]?.trim() ?? '') && !known.has(cells[1]?.trim() ?? '')) return false
    const filled = cells.filter((cell) => cell.trim() !== '')
    const own = new Set(filled.map(headerKey).filter((key) => knownKeys.has(key)))
    if (own.size < FEWEST_NAMES || own.size * 2 < filled.length) return false
    return cells.length !== keys.length || cells.some((cell, column) => headerKey(cell) !== keys[column])
  }

  return (records) => {
    if (end === null) end = records.find(beginsAnother)?.line ?? null
    if (end === null) return { entries: records, rejections: [] }
    const from = end
    return {
      entries: records.filter(({ line }) => line < from),
      rejections: records.filter(({ line }) => line >= from).map((record) => toRejection(record, from)),
    }
  }
}

function toRejection({ line, cells }: CsvRecord, from: number): Rejection {
  return {
    line,
    column: null,
    reason: `In line ${from} another table begins, with its columns in other places: put it into a file of its own and import that too.`,
    raw: cells.map(quoteCell).join(',').slice(0, LONGEST_RAW),
  }
}
