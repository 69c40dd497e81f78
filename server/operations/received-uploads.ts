import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { uploadFolder } from '#db/upload-folder'

const UPLOAD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{64}$/
const LONGEST_STAY_MS = 24 * 3_600_000

/** Where a file lies while it arrives; nobody can name it. */
export function arrivingPath(): string {
  return join(uploadFolder(), `receiving-${randomUUID()}`)
}

/** The name of a file that arrived and belongs to no import yet. It holds the hash of what arrived. */
export function uploadIdOf(sha256: string): string {
  return `${randomUUID()}.${sha256}`
}

/** The hash of the bytes that arrived under this id; null for what is no id. */
export function sha256OfUpload(uploadId: string): string | null {
  return UPLOAD_ID.test(uploadId) ? uploadId.slice(-64) : null
}

/** To be called with ids that have a hash only: others may lead out of the folder. */
export function receivedPath(uploadId: string): string {
  return join(uploadFolder(), `received-${uploadId}`)
}

/** Makes the folder, and removes from it what arrived, or began to, more than a day ago and was never taken up. */
export async function tidyUploads(now: number): Promise<void> {
  const folder = uploadFolder()
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (!/^(?:receiving|received)-/.test(name)) continue
    const file = await stat(join(folder, name)).catch(() => null)
    if (file !== null && file.mtimeMs < now - LONGEST_STAY_MS) await rm(join(folder, name), { force: true })
  }
}
