import { createHash } from 'node:crypto'
import type { Database } from '#db/open-database'
import { findMapping, type MappingRow } from '#db/queries/mappings'
import type { ImportOptions } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'
import { headerKey } from '#server/ingest/fields'
import { openJsonEntries } from '#server/ingest/json-entries'
import { kindOfContent } from '#server/ingest/read-text'
import { openTableEntries } from '#server/ingest/table-entries'
import { bytesOf, type ImportFile } from './open-files'

/** How files were read, to be remembered for the next ones with these headers of this vendor. */
export async function describeMapping(
  files: readonly ImportFile[],
  options: ImportOptions,
  by: { format: string; actor: string; changedAt: number },
): Promise<MappingRow> {
  const { asOf: _, ...mapping } = options
  return { ...(await mappingKey(files, options)), ...by, mapping }
}

/** The options with which files alike were taken in last; null where none were. */
export async function recallMapping(
  database: Database,
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ImportOptions | null> {
  const known = await findMapping(database, await mappingKey(files, options))
  return known === null ? null : { ...known, asOf: options.asOf }
}

async function mappingKey(files: readonly ImportFile[], options: ImportOptions) {
  const headers = []
  for (const { path } of files) headers.push(await hashHeader(path, options))
  return { vendorKey: options.vendor === null ? '' : nameKey(options.vendor), headerKey: headers.sort().join('+') }
}

/** A hash of the header keys, of the names in the first object for JSON, whatever their order. */
async function hashHeader(path: string, { mapping }: ImportOptions): Promise<string> {
  const openBytes = bytesOf(path)
  if ((await kindOfContent(openBytes)) === 'json') {
    const { first, rest } = await openJsonEntries(openBytes, mapping)
    await rest.return(undefined)
    return hashNames(Object.keys(first.entries[0]?.value ?? {}))
  }
  const { header, rest } = await openTableEntries(openBytes, mapping)
  await rest.return(undefined)
  return hashNames(header.map(headerKey))
}

function hashNames(names: readonly string[]): string {
  return createHash('sha256')
    .update([...names].sort().join('\n'))
    .digest('hex')
}
