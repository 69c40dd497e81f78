import { rename, rm, stat } from 'node:fs/promises'
import { forgetImport } from '#db/bulk/discard-unseen'
import type { Database } from '#db/open-database'
import { findImportsOfFile, type KnownFile } from '#db/queries/import-files'
import { uploadPath } from '#db/upload-folder'
import { BadInput } from '#server/domain/refusal'
import { forgetStaleImports } from './forget-stale-imports'
import { queueCheck, recordImport, removeUploads } from './queue-import'
import { receivedPath, sha256OfUpload } from './received-uploads'

/** A file as its sender describes it. */
export interface SentFile {
  uploadId: string
  name: string
  bytes: number
  /** Of the bytes sent, in hexadecimal. */
  sha256: string
}

/**
 * Makes an import of files that arrived whole and puts it in line to be read on trial. Says which of them earlier
 * imports have had. Throws BadInput where what arrived is not what was sent.
 */
export async function beginImport(
  database: Database,
  begun: { files: readonly SentFile[]; vendor: string | null; actor: string; now: number },
): Promise<{ importId: number; known: KnownFile[] }> {
  const { files, vendor, actor, now } = begun
  requireDifferent(files)
  for (const file of files) await requireArrived(file)
  const known = []
  for (const { sha256 } of files) known.push(...(await findImportsOfFile(database, sha256)))
  const importId = await recordImport(database, {
    files: files.map(({ name, bytes, sha256 }) => ({ fileName: name, bytes, sha256 })),
    options: { vendor },
    actor,
    now,
  })
  try {
    for (const [ordinal, { uploadId }] of files.entries())
      await rename(receivedPath(uploadId), uploadPath(importId, ordinal))
    await queueCheck(database, importId, now)
    await forgetStaleImports(database, now)
  } catch (error) {
    await removeUploads(database, importId)
    forgetImport(database, importId)
    throw error
  }
  return { importId, known }
}

async function requireArrived({ uploadId, name, bytes, sha256 }: SentFile): Promise<void> {
  const arrivedSha256 = sha256OfUpload(uploadId)
  const path = arrivedSha256 === null ? null : receivedPath(uploadId)
  const arrived = path === null ? null : await stat(path).catch(() => null)
  if (path === null || arrived === null) throw new BadInput(`“${name}” is not here any more: send it again.`)
  if (arrived.size === bytes && arrivedSha256 === sha256) return
  await rm(path, { force: true })
  throw new BadInput(
    arrived.size === bytes
      ? `“${name}” was changed on its way: what arrived has another SHA-256 than what was sent. Send it again.`
      : `Of “${name}” ${arrived.size} bytes arrived, but ${bytes} were sent. Send it again.`,
  )
}

function requireDifferent(files: readonly SentFile[]): void {
  for (const [index, { sha256, name }] of files.entries()) {
    const same = files.slice(0, index).find((file) => file.sha256 === sha256)
    if (same) throw new BadInput(`“${same.name}” and “${name}” are the same file: choose one of them.`)
  }
}
