import type { Database } from '#db/open-database'
import { changeImport, getImport } from '#db/queries/imports'
import { findLastJobKind, queueImportJob } from '#db/queries/jobs'
import { type ImportMapping, type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import { Conflict } from '#server/domain/refusal'
import { requireZone } from '#server/ingest/zone-clock'

/** What a person says anew; what is not in it stays. Entries of the mapping's records are added to those said before. */
export type OptionsChange = Partial<Omit<ImportOptions, 'mapping'>> & { mapping?: Partial<ImportMapping> }

/** Reads the files of an import again, on trial, with a person's changes. Throws Conflict where it cannot be read again. */
export async function changeReading(
  database: Database,
  importId: number,
  change: OptionsChange,
  now: number,
): Promise<void> {
  const row = await getReadable(database, importId)
  if (change.zone) requireZone(change.zone)
  await readAgain(database, row, withChange(row.options, change), now)
}

/** Reads the files of an import again as if nothing but a vendor for all of them had been said. */
export async function startReadingOver(database: Database, importId: number, now: number): Promise<void> {
  const row = await getReadable(database, importId)
  await readAgain(database, row, { ...NO_OPTIONS, vendor: row.options.vendor }, now)
}

/** Puts an import that was checked in line for being taken in, once. Throws Conflict in any other state. */
export async function takeIn(database: Database, importId: number, now: number): Promise<void> {
  await getImport(database, importId)
  const jobId = await queueImportJob(database, { kind: 'import', importId, from: ['checked'], to: 'waiting', now })
  if (jobId === null)
    throw new Conflict('This import is under way already or was not checked. Reload the page to see how it stands.')
}

async function getReadable(database: Database, importId: number) {
  const { id, state, options } = await getImport(database, importId)
  const lastKind = await findLastJobKind(database, importId)
  // The files of a check that failed are still there, those of an import are not.
  if (state !== 'asking' && state !== 'checked' && !(state === 'failed' && lastKind === 'check'))
    throw new Conflict(NOT_READABLE)
  return { id, state, options, lastKind }
}

const NOT_READABLE = 'This import cannot be read in another way now. Reload the page to see how it stands.'

/** What asked in the middle of being taken in goes on with that; everything else is checked again. */
async function readAgain(
  database: Database,
  { id, state, lastKind }: Awaited<ReturnType<typeof getReadable>>,
  options: ImportOptions,
  now: number,
): Promise<void> {
  const kind = state === 'asking' ? (lastKind ?? 'import') : 'check'
  await changeImport(database, id, { options })
  const jobId = await queueImportJob(database, { kind, importId: id, from: [state], to: 'waiting', now })
  if (jobId === null) throw new Conflict(NOT_READABLE)
}

/** The options with a change: records are joined key by key, everything else is replaced. */
export function withChange(options: ImportOptions, { mapping = {}, ...change }: OptionsChange): ImportOptions {
  const before = options.mapping
  return {
    ...options,
    ...change,
    mapping: {
      ...before,
      ...mapping,
      columns: columnsWith(before.columns, mapping.columns ?? {}),
      roles: { ...before.roles, ...mapping.roles },
      vendors: { ...before.vendors, ...mapping.vendors },
      agentVendors: { ...before.agentVendors, ...mapping.agentVendors },
      aliases: { ...before.aliases, ...mapping.aliases },
    },
  }
}

/** A column holds one field: one that is given to another field is taken from the field it held. */
function columnsWith(before: ImportMapping['columns'], change: ImportMapping['columns']): ImportMapping['columns'] {
  const given = new Set(Object.values(change).filter((header) => header !== null))
  const kept = Object.entries(before).filter(([, header]) => header === null || !given.has(header))
  return { ...Object.fromEntries(kept), ...change }
}
