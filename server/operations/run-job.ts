import type { Database } from '#db/open-database'
import { changeImport, getImport } from '#db/queries/imports'
import type { ImportProgress } from '#server/domain/import'
import type { Job } from '#server/domain/job'
import { Refusal } from '#server/domain/refusal'
import { checkImport } from './check-import'
import { explainFailure } from './explain-failure'
import { importTranscripts } from './import-transcripts'
import { listUploads, removeUploads } from './queue-import'
import { rescore } from './rescore'
import { everySoOften, progressSaver } from './save-progress'
import { previewDraft } from './standards/preview-draft'
import { holdLease, type Worker } from './take-turn'
import { scoreSettledTemplates } from './templates/score-settled-templates'
import { undoImport } from './undo-import'

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
    if (job.importId !== null) await recordFailure(database, job, job.importId, error).catch(worker.logError)
  }
}

async function recordFailure(database: Database, job: Job, importId: number, error: unknown): Promise<void> {
  const failure = explainFailure(error)
  if (job.kind === 'undo') {
    const { state } = await getImport(database, importId)
    await changeImport(database, importId, {
      state: state === 'undoing' ? 'committed' : state,
      progress: null,
      failure,
    })
    return
  }
  await changeImport(database, importId, { state: 'failed', progress: null, failure })
  // Files that were only checked may be checked again, read another way.
  if (job.kind !== 'check') await removeUploads(database, importId)
}

async function carryOut(database: Database, job: Job, now: () => number): Promise<void> {
  const { id: jobId, importId, kind } = job
  const onProgress = progressSaver(database, jobId, now)
  if (kind === 'rescore') await rescore(database, { asOf: null, now, onProgress })
  else if (kind === 'rediscover') await rescore(database, { asOf: null, templates: 'anew', now, onProgress })
  else if (kind === 'templates') await scoreSettledTemplates(database, { now, onProgress })
  else if (kind === 'preview') await previewDraft(database, { jobId, now })
  else if (importId !== null) await carryOutImport(database, kind, importId, now)
}

async function carryOutImport(
  database: Database,
  kind: 'check' | 'import' | 'undo',
  importId: number,
  now: () => number,
): Promise<void> {
  const work = { importId, now, onProgress: importProgressSaver(database, importId, now) }
  if (kind === 'undo') await undoImport(database, work)
  else if (kind === 'check') await checkImport(database, { ...work, ...(await uploaded(database, importId)) })
  else await importUpload(database, work)
}

async function importUpload(
  database: Database,
  work: { importId: number; now: () => number; onProgress: (progress: ImportProgress) => void },
): Promise<void> {
  const { importId } = work
  const outcome = await importTranscripts(database, { ...work, ...(await uploaded(database, importId)) })
  if (outcome.kind === 'asking')
    await changeImport(database, importId, { state: 'asking', progress: null, questions: [...outcome.questions] })
  else await removeUploads(database, importId)
}

async function uploaded(database: Database, importId: number) {
  const { options } = await getImport(database, importId)
  return { options, files: await listUploads(database, importId) }
}

function importProgressSaver(
  database: Database,
  importId: number,
  now: () => number,
): (progress: ImportProgress) => void {
  const isDue = everySoOften(now)
  return (progress) => {
    if (isDue()) void changeImport(database, importId, { progress })
  }
}
