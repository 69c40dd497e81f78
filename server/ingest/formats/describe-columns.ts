import type { ImportColumn } from '#server/domain/import-check'
import type { Field } from '../fields'
import type { FileContext } from '../file-context'
import type { CsvRecord } from '../read-csv'
import type { TableHeader } from './adapter'
import { columnNamed } from './table-row'

const SAMPLES = 3
const SAMPLE_LENGTH = 80

/** Each column of a table with the field it became, who said so, and a few of its values. */
export function describeColumns(
  header: TableHeader,
  columns: ReadonlyMap<Field, number>,
  { options }: FileContext,
  sample: readonly CsvRecord[],
  by: 'format' | 'name',
): ImportColumn[] {
  const fieldByColumn = new Map([...columns].map(([field, column]) => [column, field]))
  const named = new Set(
    Object.values(options.mapping.columns).map((name) => (name === null ? -1 : columnNamed(header.names, name))),
  )
  if (options.vendorColumn !== null) named.add(columnNamed(header.names, options.vendorColumn))
  return header.names.map((name, column) => {
    const field = fieldByColumn.get(column) ?? null
    return {
      header: name,
      field,
      by: field === null ? null : named.has(column) ? 'person' : by,
      samples: valuesOf(sample, column),
    }
  })
}

function valuesOf(sample: readonly CsvRecord[], column: number): string[] {
  const values = new Set<string>()
  for (const { cells } of sample) {
    if (values.size === SAMPLES) break
    const value = cells[column]?.trim().slice(0, SAMPLE_LENGTH) ?? ''
    if (value !== '') values.add(value)
  }
  return [...values]
}
