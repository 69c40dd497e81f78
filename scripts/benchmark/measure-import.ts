import { openDatabase } from '#db/open-database'
import { NO_OPTIONS } from '#server/domain/import'
import { importFiles } from '#server/operations/import-files'
import { printMeasurement } from './in-fresh-process'

/** From an empty database to committed and scored. */
export async function measureImport(file: string, path: string): Promise<void> {
  const database = openDatabase(path)
  const startedAt = performance.now()
  const outcome = await importFiles(database, {
    paths: [file],
    options: NO_OPTIONS,
    actor: 'benchmark',
    owner: 'benchmark',
    now: Date.now,
    onProgress: () => undefined,
    onWaiting: () => undefined,
  })
  if (outcome.kind === 'asking') throw new Error(JSON.stringify(outcome.questions))
  printMeasurement(startedAt)
  database.close()
}
