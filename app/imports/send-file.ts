import { hashFile } from './hash-file'

/** A file that arrived, as `imports.begin` wants it. */
export interface SentFile {
  uploadId: string
  name: string
  bytes: number
  sha256: string
}

export type Sent = SentFile | { error: string }

interface Sending {
  file: File
  onProgress: (sentBytes: number) => void
  stop: AbortSignal
}

const BROKE_OFF = 'The upload broke off. Check that Yardstick is still running, then send the file again.'
const LONGEST_NAME = 200

/** Sends a file, telling how much of it is on its way, and hashes it meanwhile. Never throws; a stop answers with a sentence too. */
export async function sendFile({ file, onProgress, stop }: Sending): Promise<Sent> {
  const [answer, sha256] = await Promise.all([
    sendBytes({ file, onProgress, stop }),
    // A file that changes or goes away while it is read fails the upload too, with a sentence.
    hashFile(file, stop).catch(() => null),
  ])
  if ('error' in answer) return answer
  if (sha256 === null) return { error: `“${file.name}” could not be read. Choose it again.` }
  return { uploadId: answer.uploadId, name: nameOf(file), bytes: file.size, sha256 }
}

function sendBytes({ file, onProgress, stop }: Sending): Promise<{ uploadId: string } | { error: string }> {
  return new Promise((answer) => {
    // fetch cannot tell how much of a body is sent.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-size', String(file.size))
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    request.addEventListener('load', () => answer(readAnswer(request.response)))
    request.addEventListener('error', () => answer({ error: BROKE_OFF }))
    request.addEventListener('abort', () => answer({ error: 'The upload was stopped. Nothing was taken in.' }))
    stop.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** Half a character, which cannot be sent, becomes the sign for one; a very long name keeps its ending. */
function nameOf({ name }: File): string {
  return new TextDecoder().decode(new TextEncoder().encode(name.slice(-LONGEST_NAME)))
}

function readAnswer(response: unknown): { uploadId: string } | { error: string } {
  if (typeof response !== 'object' || response === null) return { error: BROKE_OFF }
  if ('uploadId' in response && typeof response.uploadId === 'string') return { uploadId: response.uploadId }
  return { error: 'error' in response && typeof response.error === 'string' ? response.error : BROKE_OFF }
}
