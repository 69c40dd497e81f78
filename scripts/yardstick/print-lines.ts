import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes lines as fast as the reader takes them; stops without a word where the reader went away, as `head` does. */
export async function printLines(output: Writable, lines: Iterable<string>): Promise<void> {
  let isGone = false
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isGone = true
  })
  for (const line of lines) {
    if (isGone) return
    if (!output.write(line)) await Promise.race([once(output, 'drain'), once(output, 'close')])
  }
}
