import { type CaseMix, readCaseMix } from '#db/bulk/read-case-mix'
import type { Database } from '#db/open-database'
import { keepColumns, readAll } from './kept-columns'

export const keptCaseMix = keepColumns('case mix', (database) => readCaseMix(database, null))

/** The case mix of what readers see, kept; that of a run that nobody sees yet is read each time. */
export function loadCaseMix(database: Database, runId: number | null): CaseMix {
  return runId === null ? keptCaseMix.of(database) : readAll(readCaseMix(database, runId))
}
