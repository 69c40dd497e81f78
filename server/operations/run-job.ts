import { rm } from 'node:fs/promises'
import type { Database } from '#db/open-database'
import { changeImport, getImport } from '#db/queries/imports'
import { uploadPath } from '#db/upload-folder'
import type { Job } from '#server/domain/job'
import { Refusal } from '#server/domain/refusal'
import { importTranscripts } from './import-transcripts'
import { rescore } from './rescore'
import { explainFailure, holdLease, type Worker } from './take-turn'

const PROGRESS_EVERY_MS = 300

/** Carries out a claimed job and records how it ended. Errors of our own go to `logError`, which holds no words of customers. */
export async function runJob(
  database: Database,
  job: Job,
  worker: Worker & { logError: (error: unknown) => void },
): Promise<void> {
  try {
    await holdLease(database, job.id, worker, () => carryOut(database, job, worker.now))
  } catch (error) {
    if (!(error instanceof Refusal)) worker.logError(error)
    if (job.importId !== null) {
      await changeImport(database, job.importId, { state: 'failed', progress: null, failure: explainFailure(error) })
      await removeUpload(job.importId)
    }
  }
}

async function carryOut(database: Database, job: Job, now: () => number): Promise<void> {
  if (job.importId === null) await rescore(database, { asOf: null, now, onProgress: () => undefined })
  else await importUpload(database, job.importId, now)
}

async function importUpload(database: Database, importId: number, now: () => number): Promise<void> {
  const { options } = await getImport(database, importId)
  let savedAt = 0
  const outcome = await importTranscripts(database, {
    importId,
    paths: [uploadPath(importId)],
    options,
    now,
    onProgress: (progress) => {
      if (now() - savedAt < PROGRESS_EVERY_MS) return
      savedAt = now()
      void changeImport(database, importId, { progress })
    },
  })
  if (outcome.kind === 'asking')
    await changeImport(database, importId, { state: 'asking', progress: null, questions: [...outcome.questions] })
  else await removeUpload(importId)
}

/** The file of a customer's words stays no longer than it is needed. */
function removeUpload(importId: number): Promise<void> {
  return rm(uploadPath(importId), { force: true })
}
