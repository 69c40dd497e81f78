import type { ImportMapping } from '#server/domain/import'
import { type Field, matchHeader } from '../fields'
import { columnNamed } from './table-row'

/** Which column of a table of messages holds which field: the one a person named, else the one known by its header. */
export function matchColumns(names: readonly string[], mapping: Pick<ImportMapping, 'columns'>): Map<Field, number> {
  const columns = new Map(matchHeader(names).columns)
  for (const [field, name] of Object.entries(mapping.columns) as [Field, string | null][]) {
    const column = name === null ? -1 : columnNamed(names, name)
    if (name === null) columns.delete(field)
    else if (column !== -1) columns.set(field, column)
  }
  return columns
}
