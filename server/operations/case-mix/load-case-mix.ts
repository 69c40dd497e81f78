import { type CaseMix, readCaseMix } from '#db/bulk/read-case-mix'
import type { Database } from '#db/open-database'
import { currentRunsKey } from '#db/queries/rollups'

const keptByDatabase = new WeakMap<Database, { key: string; mix: CaseMix }>()

/**
 * The case mix of what readers see, read once and kept until another run takes its place; that of a run that nobody sees yet
 * is read each time.
 */
export function loadCaseMix(database: Database, runId: number | null): CaseMix {
  if (runId !== null) return readCaseMix(database, runId)
  const key = currentRunsKey(database)
  const kept = keptByDatabase.get(database)
  if (kept?.key === key) return kept.mix
  const mix = readCaseMix(database, null)
  keptByDatabase.set(database, { key, mix })
  return mix
}
