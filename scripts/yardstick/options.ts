import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type Database, openDatabase } from '#db/open-database'
import { BadInput } from '#server/domain/refusal'
import { ROOT } from '../bootstrap/root.mjs'
import { dataFolderOf } from '../data-folder'

export const DB_OPTION = ['--db <path>', 'database file (default: yardstick.db in the data folder)'] as const
export const JSON_OPTION = ['--json', 'print JSON'] as const

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** A path as the person typed it: npm changes into the repository, INIT_CWD tells where it was typed. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** Runs a command on the database named by `--db`, and closes it whatever happens. */
export async function withDatabase<Result>(
  db: string | undefined,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(db ? typedPath(db) : join(dataFolderOf(process.env, ROOT), 'yardstick.db'))
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

/** An instant with its offset, as UTC epoch milliseconds. */
export function parseInstant(value: string): number {
  const at = INSTANT.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) throw new InvalidArgumentError('Write an instant with its offset, like 2026-11-15T18:00:00Z.')
  return at
}

/** A calendar day, YYYY-MM-DD. */
export function parseDay(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // A day like 30 February parses, as the first of March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(value))
    throw new InvalidArgumentError('Write a day like 2026-11-15.')
  return value
}

/** The JSON of a file that a person wrote. */
export function readJsonFile(path: string): unknown {
  const full = typedPath(path)
  if (!existsSync(full)) throw new BadInput(`There is no file "${path}". Check the path.`)
  try {
    return JSON.parse(readFileSync(full, 'utf8'))
  } catch (error) {
    throw new BadInput(`"${path}" is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** This process as the owner of a job. */
export function thisProcess(): string {
  return `${hostname()}-${process.pid}`
}

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2))
}
