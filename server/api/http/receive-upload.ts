import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { BadInput } from '#server/domain/refusal'
import { arrivingPath, receivedPath, tidyUploads, uploadIdOf } from '#server/operations/received-uploads'

const LARGEST_BYTES = 2 * 1024 ** 3

export interface ReceivedUpload {
  /** By this name an import takes the file up. */
  uploadId: string
  bytes: number
  sha256: string
}

/** Streams a file to disk and checks that all of it arrived. It waits for an import to take it up, a day at most. */
export async function receiveUpload(upload: {
  body: ReadableStream<Uint8Array> | null
  size: number | null
  now: number
}): Promise<ReceivedUpload> {
  if (upload.body === null || upload.size === 0)
    throw new BadInput('The file is empty. Choose the exported file and try again.')
  if (upload.size !== null && upload.size > LARGEST_BYTES)
    throw new BadInput(
      'The file is larger than 2 GB. Export a shorter period and import the parts one after the other.',
    )
  await tidyUploads(upload.now)
  const partial = arrivingPath()
  try {
    const { bytes, sha256 } = await writeToDisk(upload.body, partial)
    if (upload.size !== null && bytes !== upload.size)
      throw new BadInput(`Only ${bytes} of ${upload.size} bytes of the file arrived. Try again.`)
    const uploadId = uploadIdOf(sha256)
    await rename(partial, receivedPath(uploadId))
    return { uploadId, bytes, sha256 }
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
