import type { Database } from '../open-database'

/** Conversations read at a time. */
const CHUNK = 1000

export const CURRENT_RUNS = "(SELECT id FROM runs WHERE state = 'current')"

/**
 * Rows of scored conversations, a thousand conversations at a time. The query takes two ids: those behind the first up to
 * the second.
 */
export function* readChunks<Row>({ sqlite }: Database, query: string): Generator<Row[]> {
  const lastOfChunk = sqlite
    .prepare<[number, number], number | null>(
      `SELECT max(id) FROM (SELECT conversation_id AS id FROM scores WHERE run_id IN ${CURRENT_RUNS} AND conversation_id > ?
      ORDER BY conversation_id LIMIT ?)`,
    )
    .pluck()
  const rows = sqlite.prepare<[number, number], Row>(query)
  let after = 0
  while (true) {
    const last = lastOfChunk.get(after, CHUNK)
    if (last === undefined || last === null) return
    yield rows.all(after, last)
    after = last
  }
}
