import type { Database } from '#db/open-database'
import { getImport, listRejections } from '#db/queries/imports'
import type { ImportOptions, Rejection } from '#server/domain/import'
import { NotFound } from '#server/domain/refusal'
import { readCsv } from '#server/ingest/read-csv'
import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'
import { openFiles } from './open-files'
import { listUploads } from './queue-import'

const ALL = Number.MAX_SAFE_INTEGER

/**
 * The rows of one file of an import that were not taken, as the lines of a CSV: line and reason first, then the cells as
 * they stand under the file's own header, so that they can be mended and dropped again; for a file without columns the
 * line, the reason and the entry as written.
 */
export async function* exportRejections(
  database: Database,
  importId: number,
  fileOrdinal: number,
): AsyncGenerator<string> {
  const { state, options, checked, columns } = await getImport(database, importId)
  const reading = checked?.files[fileOrdinal]
  if (fileOrdinal > 0 && reading === undefined) throw new NotFound(`Import ${importId} has no such file.`)
  const header = (reading?.columns ?? columns ?? []).map((column) => column.header)
  const rejections =
    state === 'checked'
      ? readRejections(database, importId, options, fileOrdinal)
      : keptRejections(database, importId, fileOrdinal)
  yield CSV_BOM +
    formatCsvRow(header.length > 0 ? ['yardstick_line', 'yardstick_reason', ...header] : ['line', 'reason', 'raw'])
  for await (const { line, reason, raw } of rejections)
    yield formatCsvRow([line, reason, ...(header.length > 0 ? await cellsOf(raw) : [raw])])
}

async function* keptRejections(database: Database, importId: number, wanted: number): AsyncGenerator<Rejection> {
  for (const rejection of await listRejections(database, importId, ALL))
    if (rejection.fileOrdinal === wanted) yield rejection
}

/** What reading on trial rejects is not kept: it is read once more. */
async function* readRejections(
  database: Database,
  importId: number,
  options: ImportOptions,
  wanted: number,
): AsyncGenerator<Rejection> {
  const { files } = await openFiles(await listUploads(database, importId), options)
  for (const { ordinal, open, linked } of files) {
    const opened = await open()
    for await (const { tickets, rejections } of opened.records()) {
      if (linked) for (const ticket of tickets) linked.add(ticket)
      if (ordinal === wanted) yield* rejections
    }
    if (ordinal === wanted) return
  }
}

/** A rejection keeps its row with commas, whatever the file had; what cannot be told apart stays one cell. */
async function cellsOf(raw: string): Promise<readonly string[]> {
  const text = (async function* () {
    yield raw
  })()
  for await (const { records, unclosedQuote } of readCsv(text, { delimiter: ',' })) {
    const [only, ...others] = records
    if (unclosedQuote === null && only !== undefined && others.length === 0) return only.cells
  }
  return [raw]
}
