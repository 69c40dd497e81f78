import type { Database } from '../open-database'

/** Rows written in one transaction: about 10 ms, so that nobody else waits long. */
export const BATCH_ROWS = 2000

/** Runs `write` as one short write transaction; a deferred one could fail as busy whatever the timeout. */
export function writeAtOnce<Result>(database: Database, write: () => Result): Result {
  return database.sqlite.transaction(write).immediate()
}

/** Collects rows and writes them `BATCH_ROWS` at a time; `flush` writes the rest. */
export function batchWriter<Row>(database: Database, insert: (row: Row) => void) {
  let waiting: Row[] = []
  const flush = () => {
    if (waiting.length === 0) return
    const rows = waiting
    waiting = []
    writeAtOnce(database, () => {
      for (const row of rows) insert(row)
    })
  }
  const add = (row: Row) => {
    waiting.push(row)
    if (waiting.length >= BATCH_ROWS) flush()
  }
  return { add, flush }
}
