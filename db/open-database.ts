import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import * as schema from './schema'

export interface Database {
  /** For queries. */
  orm: BetterSQLite3Database<typeof schema>
  /** For bulk loading and SQL that only SQLite speaks. */
  sqlite: Sqlite.Database
  /** What is kept in memory of what it holds, by name. */
  kept: Map<string, unknown>
  close: () => void
}

/** The folder that holds everything a person would back up: the database and uploads under way. */
export function dataFolder(): string {
  // A folder named at run time: the build must not copy the whole project for it.
  return resolve(/* turbopackIgnore: true */ process.env.YARDSTICK_DATA ?? 'data')
}

export function databasePath(): string {
  return join(dataFolder(), 'yardstick.db')
}

/**
 * Opens the database file, making it and its folder where missing, and brings its schema up to date. A database as bytes is
 * opened in memory.
 */
export function openDatabase(at: string | Buffer): Database {
  if (typeof at === 'string' && at !== ':memory:') mkdirSync(dirname(at), { recursive: true })
  const sqlite = new Sqlite(at, { timeout: 5000 })
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('cache_size = -65536')
  // Pages written again and again by an import go to the database once per 16 MB, not once per 4.
  sqlite.pragma('wal_autocheckpoint = 4000')
  const orm = drizzle(sqlite, { schema })
  applyMigrations(sqlite, orm)
  const close = () => {
    if (!sqlite.open) return
    try {
      sqlite.pragma('optimize')
    } catch {
      // On a full disk, or one that may not be written to, closing must not hide the error that led to it.
    }
    sqlite.close()
  }
  return { orm, sqlite, kept: new Map(), close }
}

/**
 * SQLite ignores `foreign_keys=OFF` inside the migrator's transaction, where dropping a rebuilt table would cascade;
 * so it is switched off around it, and what was there is checked afterwards.
 */
function applyMigrations(sqlite: Sqlite.Database, orm: BetterSQLite3Database<typeof schema>): void {
  const before = countMigrations(sqlite)
  sqlite.pragma('foreign_keys = OFF')
  try {
    migrate(orm, { migrationsFolder: join(process.cwd(), 'db', 'migrations') })
  } catch (error) {
    // Web and worker may open a new database at the same moment; the slower one finds it done.
    if (countMigrations(sqlite) === before) throw error
  }
  if (before > 0 && countMigrations(sqlite) > before) {
    const broken = sqlite.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()
    if (broken !== 0) throw new Error(`After the migration ${broken} rows point at rows that do not exist.`)
  }
  sqlite.pragma('foreign_keys = ON')
}

function countMigrations(sqlite: Sqlite.Database): number {
  const exists = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get()
  if (!exists) return 0
  return sqlite.prepare<[], number>('SELECT count(*) FROM __drizzle_migrations').pluck().get() ?? 0
}

/** A build gives pages, routes and start-up a copy of this module each; what is open and kept is the process's all the same. */
const processWide = globalThis as typeof globalThis & { yardstickDatabases?: Map<string, Database> }
processWide.yardstickDatabases ??= new Map()
const opened = processWide.yardstickDatabases

/** The database of this process, opened at the first question asked of it. */
export function getDatabase(path: string = databasePath()): Database {
  const known = opened.get(path)
  if (known?.sqlite.open) return known
  const database = openDatabase(path)
  opened.set(path, database)
  return database
}
