import { Refusal } from '#server/domain/refusal'

const DISK_FULL = 'The disk is full: free some space and try again; nothing was changed.'
const READ_ONLY =
  'The database cannot be written to: let Yardstick write to its data folder and try again; nothing was changed.'

const NOT_ALLOWED: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'SQLITE_CANTOPEN'])

/** The sentence for a person on how a job failed. */
export function explainFailure(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return (
    explainDisk(error) ??
    'Yardstick could not finish this, through an error of its own. Nothing was changed. The log of the worker says more.'
  )
}

/** The sentence on a disk that is full or may not be written to; null for every other error. */
export function explainDisk(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    if (code === 'SQLITE_FULL' || code === 'ENOSPC') return DISK_FULL
    if (code.startsWith('SQLITE_READONLY') || NOT_ALLOWED.has(code)) return READ_ONLY
  }
  return null
}
