/** The same bytes in chunks of one size, the last one shorter, so that nothing can depend on how they arrived. No empty chunks. */
export async function* inEqualChunks(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    let from = 0
    while (length + chunk.length - from >= size) {
      const to = from + size - length
      const last = chunk.subarray(from, to)
      yield kept.length === 0 ? last : Buffer.concat([...kept, last])
      kept = []
      length = 0
      from = to
    }
    if (from === chunk.length) continue
    kept.push(chunk.subarray(from))
    length += chunk.length - from
  }
  if (length > 0) yield Buffer.concat(kept)
}
