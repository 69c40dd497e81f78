'use client'

import { useState } from 'react'
import { type Observation, type Pace, paceOf } from './pace'
import { type SentFile, sendFile } from './send-file'

/** How far the files being sent have come. */
export interface UploadState {
  fileName: string
  sent: number
  total: number
  pace: Pace
  stop: () => void
}

/** Sends files one after the other. `send` answers what arrived, or one sentence; `upload` is null while nothing is sent. */
export function useUpload() {
  const [upload, setUpload] = useState<UploadState | null>(null)

  async function send(files: readonly File[]): Promise<readonly SentFile[] | { error: string }> {
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    const total = files.reduce((sum, { size }) => sum + size, 0)
    const first: Observation = { at: performance.now(), done: 0 }
    const arrived: SentFile[] = []
    let before = 0
    try {
      for (const file of files) {
        const show = (sentOfFile: number) => {
          const sent = before + Math.min(sentOfFile, file.size)
          const pace = paceOf(first, { at: performance.now(), done: sent }, total)
          setUpload({ fileName: file.name, sent, total, pace, stop })
        }
        show(0)
        const answer = await sendFile({ file, onProgress: show, stop: stopping.signal })
        if ('error' in answer) return answer
        arrived.push(answer)
        before += file.size
      }
      return arrived
    } finally {
      setUpload(null)
    }
  }

  return { upload, send }
}
