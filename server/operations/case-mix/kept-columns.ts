import type { Database } from '#db/open-database'
import { currentRunsKey } from '#db/queries/rollups'

/** Reads columns of what readers see once, and keeps them until another run takes its place. */
export function keepColumns<Columns>(read: (database: Database) => Columns): (database: Database) => Columns {
  const keptByDatabase = new WeakMap<Database, { key: string; columns: Columns }>()
  return (database) => {
    const key = currentRunsKey(database)
    const kept = keptByDatabase.get(database)
    if (kept?.key === key) return kept.columns
    const columns = read(database)
    keptByDatabase.set(database, { key, columns })
    return columns
  }
}
