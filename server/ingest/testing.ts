import { type ImportOptions, noSkips, SKIP_KINDS } from '#server/domain/import'
import type { Batch } from './batch'
import type { LinkedTickets } from './linked-tickets'
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
  /** All batches of the file as one. */
  batch: Batch
}

/** A whole file read in one go. */
export async function readAll(
  open: () => AsyncIterable<Uint8Array>,
  options: ImportOptions,
  from: { fileName?: string; tickets?: LinkedTickets | null } = {},
): Promise<ReadFile> {
  const opened = await openTranscript(open, options, {
    fileName: from.fileName ?? 'test.csv',
    tickets: from.tickets ?? null,
  })
  const batch: Batch = {
    messages: [],
    conversations: [],
    tickets: [],
    asides: [],
    rejections: [],
    skipped: noSkips(),
    recordsRead: 0,
  }
  for await (const part of opened.records()) {
    batch.messages.push(...part.messages)
    batch.conversations.push(...part.conversations)
    batch.tickets.push(...part.tickets)
    batch.asides.push(...part.asides)
    batch.rejections.push(...part.rejections)
    for (const kind of SKIP_KINDS) batch.skipped[kind] += part.skipped[kind]
    batch.recordsRead += part.recordsRead
  }
  return { opened, batch }
}

/** messages + conversations + tickets + rejections + skipped: what `recordsRead` has to be. */
export function sumOf({ messages, conversations, tickets, rejections, skipped }: Batch): number {
  const skips = Object.values(skipped).reduce((sum, n) => sum + n, 0)
  return messages.length + conversations.length + tickets.length + rejections.length + skips
}
