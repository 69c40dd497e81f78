import type { Database } from '#db/open-database'
import { findImportsOfFile, listImportFiles } from '#db/queries/import-files'
import { getImport, listRejections } from '#db/queries/imports'
import { findLastJobKind } from '#db/queries/jobs'
import { listKeptConversations } from '#db/queries/kept-conversations'
import { listMappings } from '#db/queries/mappings'
import { findStandardInForce } from '#db/queries/standards'
import { listVendors } from '#db/queries/vendors'
import { type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import type { Scope } from '#server/domain/scope'
import { nameKey } from '#server/domain/vendor'

const SHOWN_REJECTIONS = 100
const SHOWN_CHARACTERS = 500

/** The zone of a company that has set none (rulings.md 35). */
const UNSET_ZONE = 'UTC'

/** An import with everything its page tells. */
export async function describeImport(database: Database, scope: Scope, importId: number) {
  const row = await getImport(database, importId)
  const files = await listImportFiles(database, importId)
  const known = []
  for (const { sha256 } of files)
    if (sha256 !== null)
      known.push(...(await findImportsOfFile(database, sha256)).filter((one) => one.importId < importId))
  return {
    import: row,
    files,
    /** Earlier imports that had one of these very files. */
    known,
    /** What is being done or was done last. */
    job: await findLastJobKind(database, importId),
    rejections: (await listRejections(database, importId, SHOWN_REJECTIONS)).map((rejection) => ({
      ...rejection,
      raw: rejection.raw.slice(0, SHOWN_CHARACTERS),
    })),
    /** The remembered way of reading that is in use; null where none is. */
    mappingId: await findMappingInUse(database, row.options),
    vendors: await vendorsOf(
      database,
      scope,
      (row.checked?.vendors ?? []).map(({ name }) => name),
    ),
    /** The company's. */
    zone: (await findStandardInForce(database))?.standard.businessHours.zone ?? UNSET_ZONE,
    kept: await listKeptConversations(database, importId),
  }
}

async function findMappingInUse(database: Database, { asOf: _, ...options }: ImportOptions): Promise<number | null> {
  const { asOf: __, ...nothingSaid } = { ...NO_OPTIONS, vendor: options.vendor }
  const inUse = JSON.stringify(options)
  if (inUse === JSON.stringify(nothingSaid)) return null
  return (await listMappings(database)).find(({ mapping }) => JSON.stringify(mapping) === inUse)?.id ?? null
}

async function vendorsOf(database: Database, scope: Scope, names: readonly string[]) {
  const keys = new Set(names.map(nameKey))
  const vendors = await listVendors(database, scope)
  return vendors.filter(({ name }) => keys.has(nameKey(name))).map(({ id, name }) => ({ id, name }))
}
