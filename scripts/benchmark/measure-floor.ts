import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import Sqlite from 'better-sqlite3'
import Papa from 'papaparse'
import { printMeasurement } from './in-fresh-process'

const ROWS_A_TRANSACTION = 2000

/**
 * The least that an import must do: PapaParse arrays over the decoded stream, one prepared insert of the same columns
 * with parsed times into one table with one index on conversation and time, transactions of 2,000 rows.
 */
export async function measureFloor(file: string, path: string): Promise<void> {
  const startedAt = performance.now()
  const sqlite = new Sqlite(path)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  let insert: Sqlite.Statement | null = null
  let timeColumn = -1
  let rows: (string | number | null)[][] = []
  const flush = sqlite.transaction(() => {
    for (const row of rows) insert?.run(row)
    rows = []
  })
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(new TextDecoderStream() as never)
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(Readable.fromWeb(text as never), {
      header: false,
      skipEmptyLines: 'greedy',
      step: ({ data }) => {
        if (!insert) {
          timeColumn = data.indexOf('created_at')
          const columns = data.map((name) => `"${name}"`).join(', ')
          sqlite.exec(`CREATE TABLE floor (${columns})`)
          sqlite.exec('CREATE INDEX floor_order ON floor (conversation_id, created_at)')
          insert = sqlite.prepare(`INSERT INTO floor VALUES (${data.map(() => '?').join(', ')})`)
          return
        }
        rows.push(data.map((cell, column) => (column === timeColumn ? Date.parse(cell) : cell)))
        if (rows.length >= ROWS_A_TRANSACTION) flush()
      },
      complete: () => resolve(),
      error: reject,
    })
  })
  flush()
  printMeasurement(startedAt)
  sqlite.close()
}
