import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { writeDemoData } from '#scripts/demo-data/write-demo-data'
import { NO_OPTIONS } from '#server/domain/import'
import { importFiles } from './import-files'

/** Enough for every vendor and every planted effect. */
const CONVERSATIONS = 900

let world: Promise<Buffer> | null = null

/** A small demo world, taken in file by file: a database of its own for whoever asks, taken in once for all. */
export async function openDemoWorld(): Promise<Database> {
  world ??= takeDemoIn()
  return openDatabase(await world)
}

async function takeDemoIn(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  const database = openTestDatabase()
  try {
    const { files } = await writeDemoData(folder, { conversations: CONVERSATIONS })
    for (const { name } of files)
      await importFiles(database, {
        paths: [join(folder, name)],
        options: NO_OPTIONS,
        actor: 'a test',
        owner: 'a test',
        now: () => 1_800_000_000_000,
        onProgress: () => undefined,
        onWaiting: () => undefined,
      })
    return database.sqlite.serialize()
  } finally {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
