/** Enough bytes to recognise a byte order mark, UTF-16 or another kind of file. */
export const FIRST_CHUNK_BYTES = 4096

/** The same bytes, with short leading chunks joined so that the first holds FIRST_CHUNK_BYTES or the whole file. No empty chunks. */
export async function* withLongFirstChunk(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let leading: Uint8Array[] | null = []
  let length = 0
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue
    if (leading === null) {
      yield chunk
      continue
    }
    leading.push(chunk)
    length += chunk.length
    if (length < FIRST_CHUNK_BYTES) continue
    yield leading.length === 1 ? chunk : Buffer.concat(leading)
    leading = null
  }
  if (leading !== null && length > 0) yield Buffer.concat(leading)
}
