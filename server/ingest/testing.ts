import type { ImportedMessage, ImportOptions, Rejection } from '#server/domain/import'
import { type OpenedTranscript, openTranscript } from './open-transcript'

/** The bytes in chunks of one size, as a file that can be opened again and again. */
export function opens(bytes: Uint8Array, chunkSize = 1 << 16): () => AsyncIterable<Uint8Array> {
  return async function* () {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
  }
}

export async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

export interface ReadFile {
  opened: OpenedTranscript
  messages: ImportedMessage[]
  rejections: Rejection[]
  skipped: { blank: number; repeated_header: number }
  recordsRead: number
}

export async function readAll(open: () => AsyncIterable<Uint8Array>, options: ImportOptions): Promise<ReadFile> {
  const opened = await openTranscript(open, options)
  const read: ReadFile = {
    opened,
    messages: [],
    rejections: [],
    skipped: { blank: 0, repeated_header: 0 },
    recordsRead: 0,
  }
  for await (const batch of opened.records()) {
    read.messages.push(...batch.messages)
    read.rejections.push(...batch.rejections)
    read.skipped.blank += batch.skipped.blank
    read.skipped.repeated_header += batch.skipped.repeated_header
    read.recordsRead += batch.recordsRead
  }
  return read
}
