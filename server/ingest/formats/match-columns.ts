import type { ImportMapping } from '#server/domain/import'
import { type Field, matchHeader } from '../fields'
import { withNamedColumns } from './table-row'

/** Which column of a table of messages holds which field: the one a person named, else the one known by its header. */
export function matchColumns(names: readonly string[], mapping: Pick<ImportMapping, 'columns'>): Map<Field, number> {
  return withNamedColumns(matchHeader(names).columns, names, mapping)
}
