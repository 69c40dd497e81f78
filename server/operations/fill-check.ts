import { findMissingConversations, knownVendorKeys } from '#db/bulk/find-missing'
import type { Database } from '#db/open-database'
import type { ImportCheck } from '#server/domain/import-check'
import type { StagedImport } from './stage-files'
import { standardInForce } from './standard-in-force'
import type { FileWatcher } from './watch-files'

/** What reading the files of an import found out, beside what is stored already. To be called while they are staged. */
export async function fillCheck(
  database: Database,
  { importId, now }: { importId: number; now: () => number },
  staged: StagedImport,
  watcher: FileWatcher,
): Promise<ImportCheck> {
  const { source, counts, readings, firstAt, lastAt } = staged
  const { standard } = await standardInForce(database, now())
  const { missing, of } =
    firstAt === null || lastAt === null
      ? { missing: [], of: 0 }
      : findMissingConversations(database, { source, importId, firstAt, lastAt })
  return {
    files: readings,
    counts,
    ...watcher.found({
      before: { missing, missingOf: of, zone: standard.businessHours.zone },
      knownVendorKeys: knownVendorKeys(database),
    }),
    firstAt,
    lastAt,
  }
}
