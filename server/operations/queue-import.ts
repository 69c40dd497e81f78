import { rm } from 'node:fs/promises'
import { forgetImport } from '#db/bulk/discard-unseen'
import type { Database } from '#db/open-database'
import { listImportFiles } from '#db/queries/import-files'
import { getImport, type ReceivedFile, saveImport } from '#db/queries/imports'
import { queueImportJob } from '#db/queries/jobs'
import { uploadPath } from '#db/upload-folder'
import { type ImportOptions, type ImportState, NO_OPTIONS } from '#server/domain/import'
import type { JobKind } from '#server/domain/job'
import { Conflict } from '#server/domain/refusal'
import type { ImportFile } from './open-files'

/** Records received files as an import that waits. `queueImport` or `queueCheck` puts it in line once the files are where they belong. */
export async function recordImport(
  database: Database,
  received: {
    files: readonly ReceivedFile[]
    options?: Partial<ImportOptions>
    actor: string
    now: number
  },
): Promise<number> {
  return saveImport(database, { ...received, options: { ...NO_OPTIONS, ...received.options } })
}

/** The received files of an import, where they wait. */
export async function listUploads(database: Database, importId: number): Promise<ImportFile[]> {
  const files = await listImportFiles(database, importId)
  return files.map(({ ordinal, fileName }) => ({ path: uploadPath(importId, ordinal), fileName }))
}

/** The files of a customer's words stay no longer than they are needed. */
export async function removeUploads(database: Database, importId: number): Promise<void> {
  for (const { path } of await listUploads(database, importId)) await rm(path, { force: true })
}

/** Puts a recorded or checked import in line for being taken in; returns the job's id. Throws Conflict in any other state. */
export function queueImport(database: Database, importId: number, now: number): Promise<number> {
  return queue(database, importId, 'import', now)
}

/** Puts a recorded or checked import in line for being read on trial; returns the job's id. Throws Conflict in any other state. */
export function queueCheck(database: Database, importId: number, now: number): Promise<number> {
  return queue(database, importId, 'check', now)
}

async function queue(database: Database, importId: number, kind: JobKind, now: number): Promise<number> {
  await getImport(database, importId)
  const jobId = await queueImportJob(database, { kind, importId, from: ['waiting', 'checked'], to: 'waiting', now })
  if (jobId === null)
    throw new Conflict('This import is under way or done already. Reload the page to see how it stands.')
  return jobId
}

/** Puts the undoing of an import in line; returns the job's id. Throws Conflict for one that is not there to be undone. */
export async function queueUndo(database: Database, importId: number, now: number): Promise<number> {
  const { state } = await getImport(database, importId)
  const jobId = await queueImportJob(database, { kind: 'undo', importId, from: ['committed'], to: 'undoing', now })
  if (jobId === null) throw new Conflict(whyNotUndone(state))
  return jobId
}

export function whyNotUndone(state: ImportState): string {
  if (state === 'undone') return 'This import was undone already. Reload the page.'
  if (state === 'undoing') return 'This import is being undone already. Reload the page to see how it stands.'
  return 'This import has taken nothing in, so there is nothing to undo. Reload the page.'
}

const DISCARDABLE: readonly ImportState[] = ['checked', 'asking', 'failed']

export function isDiscardable(state: ImportState): boolean {
  return DISCARDABLE.includes(state)
}

/** Forgets an import that took nothing in, with its files. Throws Conflict for one that is under way or was taken in. */
export async function discardImport(database: Database, importId: number): Promise<void> {
  const { state } = await getImport(database, importId)
  if (!isDiscardable(state))
    throw new Conflict('Only an import that was checked, asks something or failed can be discarded. Reload the page.')
  await removeUploads(database, importId)
  forgetImport(database, importId)
}
