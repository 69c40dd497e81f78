import type { ImportColumn } from '#server/domain/import-check'
import type { OptionsChange } from '../../_trpc/outputs'

/** Fields chosen for columns, by the column's place; null for one that is not to be read. */
export type ChosenFields = ReadonlyMap<number, string | null>

/**
 * What choosing fields for columns changes: the column of each field chosen, and no column for a field whose column was
 * given away and not replaced. The vendor's column is an option of its own. Empty where nothing changes.
 */
export function columnsChange(columns: readonly ImportColumn[], chosen: ChosenFields): OptionsChange {
  const fieldOf = (column: ImportColumn, place: number) =>
    chosen.get(place) ?? (chosen.has(place) ? null : column.field)
  const given: Record<string, string | null> = {}
  for (const [place, column] of columns.entries()) {
    const field = fieldOf(column, place)
    if (field === column.field) continue
    if (
      column.field !== null &&
      !columns.some((other, index) => index !== place && fieldOf(other, index) === column.field)
    )
      given[column.field] = null
    if (field !== null) given[field] = column.header
  }
  const { vendor, ...others } = given
  const change: OptionsChange = Object.keys(others).length === 0 ? {} : { mapping: { columns: others } }
  if (vendor === undefined) return change
  return vendor === null ? { ...change, vendorColumn: null } : { ...change, vendorColumn: vendor, vendor: null }
}
