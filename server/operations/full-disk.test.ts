import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/open-database'
import { dumpState } from '#db/testing'
import { Conflict } from '#server/domain/refusal'
import { csvOf, drawRows, importCsv } from './testing'

const rowsOf = (id: string, vendor: string) =>
  drawRows(
    `10:00 customer: Where is order ${id}?
     10:09 agent Tom: It left us this morning and should reach you on Friday at the latest.
     10:12 customer: And the second parcel, which was promised for last week already?
     10:30 agent Nia: That one is still with the courier, I am asking them right now for you.`,
    { id, vendor },
  )
const first = csvOf(Array.from({ length: 20 }, (_, i) => rowsOf(`A${i}`, 'In-house')).flat())
const second = csvOf(Array.from({ length: 120 }, (_, i) => rowsOf(`B${i}`, 'Night Owls')).flat())

let folder: string
let database: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  database = openDatabase(join(folder, 'yardstick.db'))
  await importCsv(database, first)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** SQLite answers as on a full disk once the file would need more pages. */
function leaveRoomFor(pages: number): void {
  const used = Number(database.sqlite.pragma('page_count', { simple: true }))
  database.sqlite.pragma(`max_page_count = ${used + pages}`)
}

describe('a disk that is full', () => {
  test('at whatever step ends an import with one sentence, and nothing is half done', async () => {
    const before = dumpState(database)
    for (const pages of [0, 1, 2, 4, 8, 16, 24, 32]) {
      leaveRoomFor(pages)
      const attempt = importCsv(database, second)
      await expect(attempt).rejects.toBeInstanceOf(Conflict)
      await expect(attempt).rejects.toThrow('The disk is full: free some space and try again; nothing was changed.')
      expect(dumpState(database)).toEqual(before)
      expect(database.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    }
    leaveRoomFor(1_000_000)
    expect(await importCsv(database, second)).toMatchObject({ kind: 'committed', counts: { new: 480 } })
  })
})

test('a database that cannot be written to is said in one sentence, and can still be read', async () => {
  const before = dumpState(database)
  database.sqlite.pragma('query_only = ON')
  await expect(importCsv(database, second)).rejects.toThrow(
    /cannot be written to: let Yardstick write to its data folder/,
  )
  expect(dumpState(database)).toEqual(before)
  database.sqlite.pragma('query_only = OFF')
  expect(await importCsv(database, second)).toMatchObject({ kind: 'committed' })
})
