import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import type { ColumnMap } from '../fields'

export interface VendorChoice {
  /** Vendor of every row; null where a column tells it. */
  name: string | null
  column: number | null
  questions: readonly ImportQuestion[]
}

/**
 * Who the rows belong to: the vendor named for the whole file, else the column named, else the vendor column of the
 * header, else a question that offers the team, group and queue columns (rulings.md 52).
 */
export function chooseVendor(header: readonly string[], map: ColumnMap, options: ImportOptions): VendorChoice {
  const name = options.vendor?.trim() || null
  const wanted = options.vendorColumn?.trim() || null
  if (name !== null && wanted !== null) {
    throw new BadInput(
      'A vendor for the whole file and a vendor column are both given: give one of --vendor and --vendor-column.',
    )
  }
  if (name !== null) return { name, column: null, questions: [] }
  if (wanted !== null) return { name: null, column: findColumn(header, wanted), questions: [] }
  const column = map.columns.get('vendor')
  if (column !== undefined) return { name: null, column, questions: [] }
  return { name: null, column: null, questions: [askVendor(map.vendorCandidates.map((i) => header[i]?.trim() ?? ''))] }
}

function findColumn(header: readonly string[], wanted: string): number {
  const key = wanted.toLowerCase()
  const column = header.findIndex((name) => name.trim().toLowerCase() === key)
  if (column === -1) {
    const names = header.map((name) => `“${name.trim()}”`).join(', ')
    throw new BadInput(`The file has no column “${wanted}” to take the vendor from: its columns are ${names}.`)
  }
  return column
}

function askVendor(candidates: readonly string[]): ImportQuestion {
  return {
    about: 'vendor',
    question:
      candidates.length === 0
        ? 'Which vendor is this file from? No column of it names one.'
        : `Does a column of this file name the vendor (${candidates.join(', ')}), or is the whole file from one vendor?`,
    choices: candidates,
    flag: '--vendor-column or --vendor',
  }
}
