import type { Database } from '#db/open-database'
import { listImports } from '#db/queries/imports'
import { discardImport, isDiscardable } from './queue-import'

const LONGEST_STAY_MS = 30 * 24 * 3_600_000

/** Forgets imports that were checked, asked something or failed more than thirty days ago, with their files: customers' words stay no longer than somebody may still need them. */
export async function forgetStaleImports(database: Database, now: number): Promise<void> {
  for (const { id, state, createdAt } of await listImports(database))
    if (isDiscardable(state) && createdAt < now - LONGEST_STAY_MS) await discardImport(database, id)
}
