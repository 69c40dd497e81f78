import type { ReadableStream } from 'node:stream/web'
import { Refusal } from '#server/domain/refusal'
import { createContext } from '../trpc'
import { receiveUpload } from './receive-upload'
import { whyRefused } from './why-refused'

const LONGEST_NAME = 200

/**
 * Takes one file as the body of a POST, with its name in `x-file-name` and its size in `x-file-size`, both written by
 * `encodeURIComponent`, and answers `{ importId }`, or `{ error }` with a sentence.
 */
export async function answerUpload(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers)
  if (refused) return answer(refused.status, { error: refused.sentence })
  if (request.headers.get('content-type') !== 'application/octet-stream')
    return answer(415, { error: 'Send the file as application/octet-stream.' })
  try {
    const importId = await receiveUpload(createContext(), {
      body: request.body as ReadableStream<Uint8Array> | null,
      fileName: decodedHeader(request, 'x-file-name')?.slice(0, LONGEST_NAME) ?? 'upload.csv',
      size: sizeHeader(request),
      vendor: decodedHeader(request, 'x-vendor')?.trim() || null,
    })
    return answer(201, { importId })
  } catch (error) {
    if (error instanceof Refusal) return answer(400, { error: error.message })
    console.error('upload:', error)
    return answer(500, { error: 'The file could not be stored. Check that the disk has room, then try again.' })
  }
}

function decodedHeader(request: Request, name: string): string | null {
  const value = request.headers.get(name)
  if (value === null) return null
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

function sizeHeader(request: Request): number | null {
  const size = Number(request.headers.get('x-file-size') ?? Number.NaN)
  return Number.isSafeInteger(size) && size >= 0 ? size : null
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
