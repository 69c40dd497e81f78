import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes lines as fast as the reader takes them; stops without a word where the reader went away, as `head` does. */
export async function printLines(output: Writable, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), output, { end: false })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
