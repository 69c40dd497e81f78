import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { forgetImport } from '#db/bulk/commit-run'
import type { Database } from '#db/open-database'
import { listRejections } from '#db/queries/imports'
import type { ImportCounts, ImportOptions, ImportProgress, ImportQuestion, Rejection } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { importTranscripts } from './import-transcripts'
import { queueImport, recordImport } from './queue-import'
import { takeTurn, type Worker } from './take-turn'

export type FilesOutcome =
  | { kind: 'committed'; counts: ImportCounts; rejections: Rejection[] }
  | { kind: 'asking'; questions: readonly ImportQuestion[] }

interface FilesWork extends Worker {
  paths: readonly string[]
  options: ImportOptions
  actor: string
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
  const bytes = await totalBytes(work.paths)
  const fileName = work.paths.map((path) => basename(path)).join(', ')
  const { actor, options, now } = work
  const importId = await recordImport(database, { fileName, bytes, sha256: null, options, actor, now: now() })
  try {
    const jobId = await queueImport(database, importId, now())
    const outcome = await takeTurn(database, jobId, work, () =>
      importTranscripts(database, { importId, paths: work.paths, options, now, onProgress: work.onProgress }),
    )
    if (outcome.kind === 'committed') return { ...outcome, rejections: await listRejections(database, importId, ALL) }
    forgetImport(database, importId)
    return outcome
  } catch (error) {
    forgetImport(database, importId)
    throw error
  }
}

async function totalBytes(paths: readonly string[]): Promise<number> {
  let bytes = 0
  for (const path of paths) {
    const file = await stat(path).catch(() => null)
    if (!file) throw new BadInput(`There is no file "${path}". Check the path.`)
    if (!file.isFile()) throw new BadInput(`"${path}" is not a file. Name the exported files one by one.`)
    bytes += file.size
  }
  return bytes
}
