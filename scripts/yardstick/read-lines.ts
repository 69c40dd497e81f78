import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

const CHUNK = 1 << 20

/** The lines of a file that is UTF-8, without their ends, read as they are asked for; a byte order mark is left out. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const buffer = Buffer.alloc(CHUNK)
    let rest = ''
    let isFirst = true
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      let text = decoder.write(buffer.subarray(0, size))
      if (isFirst && text.startsWith('\ufeff')) text = text.slice(1)
      isFirst = false
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
    }
    const last = rest + decoder.end()
    if (last !== '') yield last
  } finally {
    closeSync(file)
  }
}
