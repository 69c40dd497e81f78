import { type Database, openDatabase } from './open-database'

/** An empty in-memory database on the real migrations. */
export function openTestDatabase(): Database {
  return openDatabase(':memory:')
}
