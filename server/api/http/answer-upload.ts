import type { ReadableStream } from 'node:stream/web'
import { Refusal } from '#server/domain/refusal'
import { createContext } from '../trpc'
import { receiveUpload } from './receive-upload'
import { whyRefused } from './why-refused'

/**
 * Takes one file as the body of a POST, with its size in `x-file-size`, and answers `{ uploadId, bytes, sha256 }` for
 * `imports.begin`, or `{ error }` with a sentence.
 */
export async function answerUpload(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers)
  if (refused) return answer(refused.status, { error: refused.sentence })
  if (request.headers.get('content-type') !== 'application/octet-stream')
    return answer(415, { error: 'Send the file as application/octet-stream.' })
  try {
    const received = await receiveUpload({
      body: request.body as ReadableStream<Uint8Array> | null,
      size: sizeHeader(request),
      now: createContext().now(),
    })
    return answer(201, received)
  } catch (error) {
    if (error instanceof Refusal) return answer(400, { error: error.message })
    console.error('upload:', error)
    return answer(500, { error: 'The file could not be stored. Check that the disk has room, then try again.' })
  }
}

function sizeHeader(request: Request): number | null {
  const size = Number(request.headers.get('x-file-size') ?? Number.NaN)
  return Number.isSafeInteger(size) && size >= 0 ? size : null
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
