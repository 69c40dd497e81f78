import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'

/** A record a line, as JSON. */
export function* ndjsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}

/** A header and a row a record; what is not a plain value stands in its cell as JSON. */
export function* csvLines<Column extends string>(
  columns: readonly Column[],
  records: Iterable<Readonly<Record<Column, unknown>>>,
): Generator<string> {
  yield CSV_BOM + formatCsvRow(columns)
  for (const record of records) yield formatCsvRow(columns.map((column) => cellOf(record[column])))
}

function cellOf(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return JSON.stringify(value)
}
