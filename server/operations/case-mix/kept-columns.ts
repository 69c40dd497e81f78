import type { Reading } from '#db/bulk/columns'
import type { Database } from '#db/open-database'
import { currentRunsKey } from '#db/queries/rollups'

interface Kept<Columns> {
  key: string
  reading: Reading<Columns>
  columns: Columns | null
}

export interface KeptColumns<Columns> {
  /** Of what readers see now. */
  of: (database: Database) => Columns
  /** Does one query more of what `of` would do; false where nothing is left to do. */
  readOn: (database: Database) => boolean
}

/** Reads columns of what readers see once, and keeps them under a name of their own until another run takes its place. */
export function keepColumns<Columns>(
  name: string,
  read: (database: Database) => Reading<Columns>,
): KeptColumns<Columns> {
  function current(database: Database): Kept<Columns> {
    const key = currentRunsKey(database)
    // What is kept under the name was put there by this function.
    const kept = database.kept.get(name) as Kept<Columns> | undefined
    if (kept?.key === key) return kept
    const begun = { key, reading: read(database), columns: null }
    database.kept.set(name, begun)
    return begun
  }

  function readOn(database: Database): boolean {
    const kept = current(database)
    if (kept.columns !== null) return false
    try {
      const step = kept.reading.next()
      if (step.done) kept.columns = step.value
    } catch (error) {
      database.kept.delete(name)
      throw error
    }
    return true
  }

  return {
    readOn,
    of: (database) => {
      for (;;) {
        const { columns } = current(database)
        if (columns !== null) return columns
        readOn(database)
      }
    },
  }
}

/** Reads to the end without a pause. */
export function readAll<Columns>(reading: Reading<Columns>): Columns {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}
