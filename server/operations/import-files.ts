import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { forgetImport } from '#db/bulk/discard-unseen'
import type { Database } from '#db/open-database'
import { listRejections, type ReceivedFile } from '#db/queries/imports'
import type { ImportCounts, ImportOptions, ImportProgress, ImportQuestion, Rejection } from '#server/domain/import'
import type { ImportCheck } from '#server/domain/import-check'
import { BadInput, Conflict } from '#server/domain/refusal'
import { type CheckOutcome, checkImport } from './check-import'
import { explainDisk } from './explain-failure'
import { type ImportOutcome, importTranscripts } from './import-transcripts'
import { queueCheck, queueImport, recordImport } from './queue-import'
import { takeTurn, type Worker } from './take-turn'

export type FilesOutcome =
  | { kind: 'committed'; importId: number; counts: ImportCounts; rejections: Rejection[] }
  | { kind: 'checked'; check: ImportCheck; rejections: Rejection[] }
  | { kind: 'asking'; questions: readonly ImportQuestion[] }

interface FilesWork extends Worker {
  paths: readonly string[]
  options: ImportOptions
  actor: string
  /** Only tells what taking the files in would do. */
  dryRun?: boolean
  onProgress: (progress: ImportProgress) => void
  /** Called once when another job has to end first. */
  onWaiting: () => void
}

const ALL = Number.MAX_SAFE_INTEGER

/**
 * Takes files in from here, without the worker, waiting for a job under way to end. Unless it is committed nothing
 * stays behind, not even a record of the attempt.
 */
export async function importFiles(database: Database, work: FilesWork): Promise<FilesOutcome> {
  const files = await receivedFiles(work.paths)
  try {
    return await importReceived(database, work, files)
  } catch (error) {
    const disk = explainDisk(error)
    throw disk === null ? error : new Conflict(disk)
  }
}

async function importReceived(
  database: Database,
  work: FilesWork,
  received: readonly ReceivedFile[],
): Promise<FilesOutcome> {
  const { actor, options, now, onProgress, dryRun = false } = work
  const importId = await recordImport(database, { files: received, options, actor, now: now() })
  try {
    const jobId = await (dryRun ? queueCheck : queueImport)(database, importId, now())
    const files = work.paths.map((path) => ({ path, fileName: basename(path) }))
    const outcome = await takeTurn<ImportOutcome | CheckOutcome>(database, jobId, work, () =>
      (dryRun ? checkImport : importTranscripts)(database, { importId, files, options, now, onProgress }),
    )
    if (outcome.kind === 'committed')
      return { ...outcome, importId, rejections: await listRejections(database, importId, ALL) }
    forgetImport(database, importId)
    return outcome
  } catch (error) {
    forgetAfter(database, importId)
    throw error
  }
}

/** The error that ended the attempt says more than one about forgetting it. */
function forgetAfter(database: Database, importId: number): void {
  try {
    forgetImport(database, importId)
  } catch {
    // On a full disk its record stays, as one that failed.
  }
}

async function receivedFiles(paths: readonly string[]): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = []
  for (const path of paths) {
    const file = await stat(path).catch(() => null)
    if (!file) throw new BadInput(`There is no file "${path}". Check the path.`)
    if (!file.isFile()) throw new BadInput(`"${path}" is not a file. Name the exported files one by one.`)
    files.push({ fileName: basename(path), bytes: file.size, sha256: await hashOf(path) })
  }
  return files
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
  return hash.digest('hex')
}
