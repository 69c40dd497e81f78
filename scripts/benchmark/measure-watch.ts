import { openDatabase } from '#db/open-database'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { getWatch } from '#server/operations/watch/get-watch'

/** What is worth a look, over everything that an import brought. Whole milliseconds, and how many conversations they were. */
export async function measureWatch(path: string): Promise<{ ms: number; conversations: number }> {
  const database = openDatabase(path)
  const startedAt = performance.now()
  const watch = await getWatch(database, EVERYTHING, { ...WHOLE_PERIOD, vendor: null })
  const ms = Math.round(performance.now() - startedAt)
  database.close()
  return { ms, conversations: (watch?.split ?? []).reduce((sum, { n }) => sum + n, 0) }
}
