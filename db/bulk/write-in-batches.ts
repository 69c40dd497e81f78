import type { Database } from '../open-database'

/** Rows written in one transaction: about 10 ms, so that nobody else waits long. */
export const BATCH_ROWS = 2000

/** Runs `write` as one short write transaction; a deferred one could fail as busy whatever the timeout. */
export function writeAtOnce<Result>(database: Database, write: () => Result): Result {
  return database.sqlite.transaction(write).immediate()
}
