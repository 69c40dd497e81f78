import type { ImportMapping } from '#server/domain/import'
import { FACT_FIELDS, type Field } from '../fields'
import type { CsvRecord } from '../read-csv'
import { withoutFormulaGuard } from '../write-csv'
import type { TableAdapter, TableHeader, TableRow } from './adapter'
import { cellOrNull, idOrNull } from './cell'

const ID_FIELDS: ReadonlySet<Field> = new Set(['conversationId', 'messageId', 'authorId', 'customer'])

/**
 * Which column holds which field of a format: the one a person named, else the first of the format's own keys. A person
 * may also say that no column does.
 */
export function chooseColumns(
  header: TableHeader,
  columns: TableAdapter['columns'],
  mapping: Pick<ImportMapping, 'columns'>,
): Map<Field, number> {
  const chosen = new Map<Field, number>()
  for (const [field, keys] of Object.entries(columns) as [Field, string][]) {
    const column = keys
      .split(',')
      .map((key) => header.keys.indexOf(key.trim()))
      .find((index) => index !== -1)
    if (column !== undefined) chosen.set(field, column)
  }
  return withNamedColumns(chosen, header.names, mapping)
}

/** Columns by field as they are, with those that a person named, or took away, in their place. */
export function withNamedColumns(
  known: ReadonlyMap<Field, number>,
  names: readonly string[],
  mapping: Pick<ImportMapping, 'columns'>,
): Map<Field, number> {
  const columns = new Map(known)
  for (const [field, name] of Object.entries(mapping.columns) as [Field, string | null][]) {
    const column = name === null ? -1 : columnNamed(names, name)
    if (name === null) columns.delete(field)
    else if (column !== -1) columns.set(field, column)
  }
  return columns
}

/** The column with this header, compared without case and outer blanks; -1 where there is none. */
export function columnNamed(names: readonly string[], wanted: string): number {
  const key = wanted.trim().toLowerCase()
  return names.findIndex((name) => name.trim().toLowerCase() === key)
}

/** Records of a table as rows that adapters read by field or header key. */
export function tableRows(header: TableHeader, columns: ReadonlyMap<Field, number>): (record: CsvRecord) => TableRow {
  const columnsByKey = new Map<string, number[]>()
  for (const [column, key] of header.keys.entries()) columnsByKey.set(key, [...(columnsByKey.get(key) ?? []), column])
  const factFields = FACT_FIELDS.filter((field) => columns.has(field))
  return ({ line, cells }) => {
    function field(name: Field): string | null {
      const column = columns.get(name)
      if (column === undefined) return null
      return ID_FIELDS.has(name) ? idOrNull(cells[column]) : cellOrNull(cells[column])
    }
    return {
      line,
      field,
      text: (name) => withoutFormulaGuard(cells[columns.get(name) ?? -1] ?? ''),
      cell: (key) => cellOrNull(cells[columnsByKey.get(key)?.[0] ?? -1]),
      cells: (key) => (columnsByKey.get(key) ?? []).flatMap((column) => cellOrNull(cells[column]) ?? []),
      facts: () => Object.fromEntries(factFields.map((name) => [name, field(name)])),
    }
  }
}
