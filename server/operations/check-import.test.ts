import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { findImportsOfFile } from '#db/queries/import-files'
import { getImport } from '#db/queries/imports'
import { claimJob } from '#db/queries/jobs'
import { openTestDatabase } from '#db/testing'
import { uploadPath } from '#db/upload-folder'
import { Conflict } from '#server/domain/refusal'
import { changeReading } from './change-reading'
import { discardImport, queueCheck, queueImport, queueUndo, recordImport } from './queue-import'
import { runJob } from './run-job'
import { allRows, checkCsv, csvOf, drawRows, importCsv } from './testing'

const NOW = 1_800_000_000_000
const rows = [
  ...drawRows(
    `10:00 customer: Hello, is my order late?
     10:09 agent Tom: It is on its way and should be with you tomorrow.`,
    { id: 'A', vendor: 'In-house' },
  ),
  ...drawRows('11:00 customer: Anybody there?', { id: 'B', vendor: 'Night Owls' }),
]
const TEAMS = 'conversation_id,created_at,sender_type,team,message\r\n1,2026-03-02T10:00:00Z,customer,Blue,Hi\r\n'

let database: Database
let folder: string
let dataBefore: string | undefined
beforeEach(() => {
  database = openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  dataBefore = process.env.YARDSTICK_DATA
  process.env.YARDSTICK_DATA = folder
})
afterEach(() => {
  database.close()
  if (dataBefore === undefined) delete process.env.YARDSTICK_DATA
  else process.env.YARDSTICK_DATA = dataBefore
  rmSync(folder, { recursive: true, force: true })
})

describe('a check', () => {
  test('says what taking the files in would do, and leaves nothing behind', async () => {
    await importCsv(database, csvOf(rows.slice(0, 2)))
    const before = allRows(database)
    const broken = 'E,E-1,yesterday,customer,customer,chat,In-house,Hello\r\n'
    const outcome = await checkCsv(database, `${csvOf(rows)}${broken}`)
    expect(outcome).toMatchObject({
      kind: 'checked',
      check: {
        files: [{ fileName: 'part-0.csv', grain: 'message', recordsRead: 4 }],
        counts: { recordsRead: 4, new: 1, unchanged: 2, rejected: 1 },
        causes: [{ column: 'created_at', n: 1, firstLine: 5 }],
        vendors: [
          { name: 'In-house', isNew: false, messages: 2 },
          { name: 'Night Owls', isNew: true, messages: 1 },
        ],
        firstAt: Date.parse('2026-03-02T10:00:00Z'),
        lastAt: Date.parse('2026-03-02T11:00:00Z'),
      },
      rejections: [{ line: 5 }],
    })
    expect(allRows(database)).toEqual(before)
  })

  test('counts exactly what taking the files in then counts', async () => {
    await importCsv(database, csvOf(rows.slice(0, 2)))
    const edited = csvOf(rows.map((row) => row.replace('late', 'early')))
    const checked = await checkCsv(database, edited)
    const taken = await importCsv(database, edited)
    if (checked.kind !== 'checked' || taken.kind !== 'committed') throw new Error('not taken in')
    expect(checked.check.counts).toEqual(taken.counts)
  })

  test('misses conversations that were there for the same time', async () => {
    await importCsv(database, csvOf([...rows, ...drawRows('10:30 customer: Hm?', { id: 'M', vendor: 'In-house' })]))
    const outcome = await checkCsv(database, csvOf(rows))
    expect(outcome).toMatchObject({
      check: {
        findings: expect.arrayContaining([expect.objectContaining({ check: 'missing_conversations', n: 1, of: 3 })]),
      },
    })
  })

  test('asks what it cannot decide', async () => {
    expect(await checkCsv(database, TEAMS)).toMatchObject({ kind: 'asking', questions: [{ about: 'vendor' }] })
  })

  test('reads files as files with the same header were read before', async () => {
    await importCsv(database, TEAMS, { vendorColumn: 'team' })
    expect(await checkCsv(database, TEAMS.replace('Hi', 'Hello again'))).toMatchObject({
      kind: 'checked',
      check: { counts: { new: 1 }, vendors: [{ name: 'Blue', isNew: false }] },
    })
  })
})

async function receive(csv: string): Promise<number> {
  const importId = await recordImport(database, {
    files: [{ fileName: 'a.csv', bytes: csv.length, sha256: 'abc' }],
    actor: 'a test',
    now: NOW,
  })
  mkdirSync(dirname(uploadPath(importId, 0)), { recursive: true })
  writeFileSync(uploadPath(importId, 0), csv)
  return importId
}

async function runNext(): Promise<void> {
  const worker = { owner: 'worker', now: () => NOW, logError: (error: unknown) => console.error(error) }
  const job = await claimJob(database, { owner: worker.owner, now: NOW })
  if (!job) throw new Error('There is no job to run.')
  await runJob(database, job, worker)
}

describe('a received import', () => {
  test('is checked, taken in and undone by the worker, one after the other', async () => {
    const importId = await receive(csvOf(rows))
    await queueCheck(database, importId, NOW)
    await runNext()
    const checked = await getImport(database, importId)
    expect(checked).toMatchObject({ state: 'checked', checked: { counts: { new: 3 } } })
    expect(checked.checked?.files[0]?.columns[0]?.samples).not.toEqual([])
    await queueImport(database, importId, NOW)
    await runNext()
    const taken = await getImport(database, importId)
    expect(taken).toMatchObject({ state: 'committed', counts: { new: 3 } })
    expect(taken.checked?.files[0]?.columns.every(({ samples }) => samples.length === 0)).toBe(true)
    expect(await findImportsOfFile(database, 'abc')).toMatchObject([{ importId, state: 'committed' }])
    await queueUndo(database, importId, NOW)
    await runNext()
    expect(await getImport(database, importId)).toMatchObject({ state: 'undone', undoneAt: NOW })
    expect(await findImportsOfFile(database, 'abc')).toEqual([])
  })

  test('that asks is answered and checked again, and may be discarded', async () => {
    const importId = await receive(TEAMS)
    await queueCheck(database, importId, NOW)
    await runNext()
    expect(await getImport(database, importId)).toMatchObject({ state: 'asking' })
    await changeReading(database, importId, { vendorColumn: 'team' }, NOW)
    await runNext()
    expect(await getImport(database, importId)).toMatchObject({ state: 'checked' })
    await discardImport(database, importId)
    await expect(getImport(database, importId)).rejects.toThrow(/^There is no import/)
  })

  test('that was taken in is not discarded', async () => {
    const importId = await receive(csvOf(rows))
    await queueImport(database, importId, NOW)
    await runNext()
    await expect(discardImport(database, importId)).rejects.toThrow(Conflict)
    await expect(queueImport(database, importId, NOW)).rejects.toThrow(Conflict)
  })
})

describe('a disk without room', () => {
  test('is told in one sentence, and nothing was changed', async () => {
    await importCsv(database, csvOf(rows))
    const before = allRows(database)
    const pages = database.sqlite.pragma('page_count', { simple: true })
    database.sqlite.pragma(`max_page_count = ${pages}`)
    const many = Array.from({ length: 2000 }, (_, n) =>
      drawRows(`10:00 customer: ${'Hello '.repeat(20)}`, { id: `X${n}`, vendor: 'In-house' }),
    ).flat()
    await expect(importCsv(database, csvOf(many))).rejects.toThrow(
      'The disk is full: free some space and try again; nothing was changed.',
    )
    database.sqlite.pragma('max_page_count = 1000000')
    expect(allRows(database)).toEqual(before)
  })

  test('or one that may not be written to', async () => {
    database.sqlite.pragma('query_only = 1')
    await expect(importCsv(database, csvOf(rows))).rejects.toThrow(/^The database cannot be written to: .*\.$/)
  })
})
