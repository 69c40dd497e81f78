import type { Database } from '../open-database'

/**
 * Tells one state of the database from every earlier one this connection saw: SQLite counts what other connections commit, and
 * what this one changes. Only SQLite speaks this.
 */
export function dataVersion({ sqlite }: Database): string {
  const byOthers = sqlite.pragma('data_version', { simple: true })
  const own = sqlite.prepare<[], number>('SELECT total_changes()').pluck().get()
  return `${byOthers} ${own}`
}
