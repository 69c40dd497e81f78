import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { matchHeader } from '../fields'
import type { LinkedTickets } from '../linked-tickets'
import { askVendor, VENDOR_FACTS } from '../understand/vendor-of'
import { columnNamed } from './table-row'

export interface VendorColumn {
  /** Null where no column is looked at. */
  column: number | null
  questions: readonly ImportQuestion[]
}

/**
 * The column that names the vendor of a table's rows: none where a vendor is named for the whole file, else the one a
 * person named, else the vendor column of the header, else a question that offers the team, group and queue columns
 * (rulings.md 52). A column that only the file of tickets has is left to it.
 */
export function chooseVendorColumn(
  names: readonly string[],
  options: ImportOptions,
  tickets: LinkedTickets | null,
): VendorColumn {
  const wanted = options.vendorColumn?.trim() || null
  if (options.vendor?.trim() && wanted !== null) {
    throw new BadInput(
      'A vendor for the whole file and a vendor column are both given: give one of --vendor and --vendor-column.',
    )
  }
  if (options.vendor?.trim() || Object.keys(options.mapping.agentVendors).length > 0)
    return { column: null, questions: [] }
  if (wanted !== null) return { column: findVendorColumn(names, wanted, tickets), questions: [] }
  const map = matchHeader(names)
  const column = map.columns.get('vendor')
  if (column !== undefined) return { column, questions: [] }
  if (tickets?.tells('vendor')) return { column: null, questions: [] }
  const candidates = map.vendorCandidates.map((i) => names[i]?.trim() ?? '')
  const facts = VENDOR_FACTS.filter((fact) => fact !== 'team' && (tickets?.tells(fact) ?? false))
  return { column: null, questions: [askVendor(candidates.length > 0 ? candidates : facts)] }
}

/** The column of this name; null where the file of tickets or a fact has to tell. Throws BadInput where nothing can. */
export function findVendorColumn(
  names: readonly string[],
  wanted: string,
  tickets: LinkedTickets | null,
): number | null {
  const column = columnNamed(names, wanted)
  if (column !== -1) return column
  if (tickets !== null || VENDOR_FACTS.some((fact) => fact === wanted.toLowerCase())) return null
  const listed = names.map((name) => `“${name.trim()}”`).join(', ')
  throw new BadInput(`The file has no column “${wanted}” to take the vendor from: its columns are ${listed}.`)
}
