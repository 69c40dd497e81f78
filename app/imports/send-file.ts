export type Sent = { importId: number } | { error: string }

interface Sending {
  file: File
  /** Vendor of every row, where one name was given. */
  vendor: string
  onProgress: (sentBytes: number) => void
  stop: AbortSignal
}

const BROKE_OFF = 'The upload broke off. Check that Yardstick is still running, then send the file again.'

/** Sends a file, telling how much of it is on its way. Never throws; a stop answers with a sentence too. */
export function sendFile({ file, vendor, onProgress, stop }: Sending): Promise<Sent> {
  return new Promise((answer) => {
    // fetch cannot tell how much of a body is sent.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', headerText(file.name))
    request.setRequestHeader('x-file-size', String(file.size))
    if (vendor !== '') request.setRequestHeader('x-vendor', headerText(vendor))
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    request.addEventListener('load', () => answer(readAnswer(request.response)))
    request.addEventListener('error', () => answer({ error: BROKE_OFF }))
    request.addEventListener('abort', () => answer({ error: 'The upload was stopped. Nothing was taken in.' }))
    stop.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** A header holds ASCII only; half a character, which cannot be encoded, becomes the sign for one. */
function headerText(text: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)))
}

function readAnswer(response: unknown): Sent {
  if (typeof response !== 'object' || response === null) return { error: BROKE_OFF }
  if ('importId' in response && typeof response.importId === 'number') return { importId: response.importId }
  return { error: 'error' in response && typeof response.error === 'string' ? response.error : BROKE_OFF }
}
