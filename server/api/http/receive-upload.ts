import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { uploadFolder, uploadPath } from '#db/upload-folder'
import { BadInput } from '#server/domain/refusal'
import { queueImport, recordImport } from '#server/operations/queue-import'
import type { Context } from '../trpc'

const LARGEST_BYTES = 2 * 1024 ** 3

/** Streams a file to disk, checks that all of it arrived, and puts its import in line. Returns the import's id. */
export async function receiveUpload(
  context: Context,
  upload: { body: ReadableStream<Uint8Array> | null; fileName: string; size: number | null; vendor: string | null },
): Promise<number> {
  if (upload.body === null || upload.size === 0)
    throw new BadInput('The file is empty. Choose the exported CSV and try again.')
  if (upload.size !== null && upload.size > LARGEST_BYTES)
    throw new BadInput(
      'The file is larger than 2 GB. Export a shorter period and import the parts one after the other.',
    )
  await mkdir(uploadFolder(), { recursive: true })
  const partial = join(uploadFolder(), `receiving-${randomUUID()}`)
  try {
    const { bytes, sha256 } = await writeToDisk(upload.body, partial)
    if (upload.size !== null && bytes !== upload.size)
      throw new BadInput(`Only ${bytes} of ${upload.size} bytes of the file arrived. Try again.`)
    const importId = await recordImport(context.database, {
      fileName: upload.fileName,
      bytes,
      sha256,
      options: { vendor: upload.vendor },
      actor: context.actor,
      now: context.now(),
    })
    await rename(partial, uploadPath(importId))
    await queueImport(context.database, importId, context.now())
    return importId
  } finally {
    await rm(partial, { force: true })
  }
}

async function writeToDisk(body: ReadableStream<Uint8Array>, path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.byteLength
      hash.update(chunk)
      if (bytes > LARGEST_BYTES) done(new BadInput('The file is larger than 2 GB. Export a shorter period.'))
      else done(null, chunk)
    },
  })
  await pipeline(body, measure, createWriteStream(path))
  return { bytes, sha256: hash.digest('hex') }
}
