import type { Database } from '../open-database'

export const CURRENT_RUNS = "(SELECT id FROM runs WHERE state = 'current')"

/** Which conversations are read, and how many at a time. */
interface Chunks {
  /** A query of their ids, each once, as `id`. */
  ids: string
  size: number
}

const SCORED: Chunks = {
  ids: `SELECT conversation_id AS id FROM scores WHERE run_id IN ${CURRENT_RUNS}`,
  size: 1000,
}

/** Rows of conversations, some conversations at a time. The query takes two ids: those behind the first up to the second. */
export function* readChunks<Row>({ sqlite }: Database, query: string, chunks = SCORED): Generator<Row[]> {
  const lastOfChunk = sqlite
    .prepare<[number, number], number | null>(
      `SELECT max(id) FROM (SELECT id FROM (${chunks.ids}) WHERE id > ? ORDER BY id LIMIT ?)`,
    )
    .pluck()
  const rows = sqlite.prepare<[number, number], Row>(query)
  let after = 0
  while (true) {
    const last = lastOfChunk.get(after, chunks.size)
    if (last === undefined || last === null) return
    yield rows.all(after, last)
    after = last
  }
}
