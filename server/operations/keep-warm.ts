import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Database } from '#db/open-database'
import { warmColumns } from './warm-columns'

const LOOKS_EVERY_MS = 1000

/**
 * Reads what figures stand on before anybody asks, at the start and after every import, a query at a time between the requests of
 * pages. Runs until the signal or the end of the process, which looking does not put off.
 */
export async function keepWarm(databaseOf: () => Database, signal?: AbortSignal): Promise<void> {
  while (signal?.aborted !== true) {
    try {
      for (const _ of warmColumns(databaseOf())) await setImmediate()
    } catch {
      // A database that cannot be read is told by the page that asks for it.
    }
    await setTimeout(LOOKS_EVERY_MS, undefined, { ref: false })
  }
}
