import type { Grain } from '#server/domain/import'
import { matchHeader, zoneOfHeader } from './fields'
import type { FileContext } from './file-context'
import type { TableAdapter, TableHeader, TableRow } from './formats/adapter'
import { cellOrNull } from './formats/cell'
import { describeColumns } from './formats/describe-columns'
import { createRowCheck } from './formats/row-check'
import { chooseColumns, columnNamed, tableRows } from './formats/table-row'
import { findVendorColumn } from './formats/vendor-column'
import type { OpenedFile } from './opened-file'
import type { CsvRecord } from './read-csv'
import { type EntrySource, openReadings } from './understand/open-readings'

/** A table in the format of an adapter, ready to be read. Blank, repeated and ragged rows never reach the adapter. */
export function openTable(
  adapter: TableAdapter,
  header: TableHeader,
  context: FileContext,
  sample: readonly CsvRecord[],
): OpenedFile<CsvRecord> {
  const columns = chooseColumns(header, adapter.columns, context.options.mapping)
  const rowOf = tableRows(header, columns)
  const check = createRowCheck(header.names, sample)
  const whole = adapter.open?.() ?? null
  const vendorColumn = vendorColumnOf(header, context, adapter.grain)
  const source: EntrySource<CsvRecord> = {
    toReading: (record) => read(rowOf(record)),
    lineOf: ({ line }) => line,
    rawOf: (record) => check.reject(record, null, '').raw,
    vendorCell: vendorColumn === null ? null : ({ cells }) => cellOrNull(cells[vendorColumn]),
    vendorCandidates: matchHeader(header.names).vendorCandidates.map((column) => header.names[column]?.trim() ?? ''),
    columns: describeColumns(header, columns, context, sample, adapter.system === '' ? 'name' : 'format'),
    surveyWhole: whole === null ? null : (record) => whole.survey(rowOf(record)),
    zoneOfHeader: header.names.map(zoneOfHeader).find((zone) => zone !== null) ?? null,
  }
  function read(row: TableRow) {
    return (whole ?? adapter).read(row)
  }
  const isRow = (record: CsvRecord) => check.problemOf(record) === null
  const file = openReadings(adapter, source, context, sample.filter(isRow))
  return {
    ...file,
    survey: (record) => {
      if (isRow(record)) file.survey(record)
    },
    take(record, into) {
      const problem = check.problemOf(record)
      if (problem === null) file.take(record, into)
      else if (typeof problem === 'string') into.skipped[problem]++
      else into.rejections.push(problem)
    },
  }
}

/** The column a person named, else one that is called vendor; null where neither is there or a vendor is named for all. */
function vendorColumnOf(header: TableHeader, { options, tickets }: FileContext, grain: Grain): number | null {
  if (options.vendor !== null) return null
  if (options.vendorColumn !== null) {
    const column = columnNamed(header.names, options.vendorColumn)
    if (column !== -1) return column
    return grain === 'conversation' || grain === 'version'
      ? null
      : findVendorColumn(header.names, options.vendorColumn, tickets)
  }
  const column = header.keys.findIndex((key) => key === 'vendor' || key === 'vendor name')
  return column === -1 ? null : column
}
