import type { Database } from '#db/open-database'
import { changeImport, getImport, saveImport } from '#db/queries/imports'
import { saveJob } from '#db/queries/jobs'
import { type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import { Conflict } from '#server/domain/refusal'
import { requireZone } from '#server/ingest/zone-clock'

export interface ReceivedFile {
  fileName: string
  bytes: number
  sha256: string | null
  options?: Partial<ImportOptions>
  actor: string
  now: number
}

/** Records a received file as an import that waits. `queueImport` puts it in line once the file is where it belongs. */
export async function recordImport(database: Database, received: ReceivedFile): Promise<number> {
  return saveImport(database, { ...received, options: { ...NO_OPTIONS, ...received.options } })
}

/** Puts a recorded import in line for whoever takes jobs; returns the job's id. */
export async function queueImport(database: Database, importId: number, now: number): Promise<number> {
  return saveJob(database, { kind: 'import', importId, now })
}

/** Takes a person's answers to what the file left open and puts it in line again. */
export async function answerImport(
  database: Database,
  importId: number,
  answers: Partial<ImportOptions>,
  now: number,
): Promise<void> {
  const row = await getImport(database, importId)
  if (row.state !== 'asking') throw new Conflict('This import has no open question any more. Reload the page.')
  if (answers.zone) requireZone(answers.zone)
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null))
  await changeImport(database, importId, {
    state: 'waiting',
    questions: null,
    options: { ...row.options, ...given },
  })
  await queueImport(database, importId, now)
}
