const CHUNK_BITS = 20
const CHUNK = 1 << CHUNK_BITS

/** A list of whole numbers of 32 bits that grows without being copied. */
export class LongList {
  private readonly chunks: Int32Array[] = []
  size = 0

  push(value: number): void {
    const chunk = this.size >>> CHUNK_BITS
    if (chunk === this.chunks.length) this.chunks.push(new Int32Array(CHUNK))
    const list = this.chunks[chunk]
    if (list !== undefined) list[this.size & (CHUNK - 1)] = value
    this.size++
  }

  pushAll(values: Int32Array, count: number): void {
    let from = 0
    while (from < count) {
      const chunk = this.size >>> CHUNK_BITS
      if (chunk === this.chunks.length) this.chunks.push(new Int32Array(CHUNK))
      const list = this.chunks[chunk]
      if (list === undefined) return
      let at = this.size & (CHUNK - 1)
      const end = Math.min(count, from + CHUNK - at)
      this.size += end - from
      while (from < end) list[at++] = values[from++] ?? 0
    }
  }

  /** Copies the values from a place on. */
  copy(place: number, count: number, into: Int32Array): void {
    let done = 0
    while (done < count) {
      const list = this.chunks[(place + done) >>> CHUNK_BITS]
      if (list === undefined) return
      let at = (place + done) & (CHUNK - 1)
      const end = Math.min(count, done + CHUNK - at)
      while (done < end) into[done++] = list[at++] ?? 0
    }
  }

  at(place: number): number {
    return this.chunks[place >>> CHUNK_BITS]?.[place & (CHUNK - 1)] ?? 0
  }
}
