import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { listImportFiles } from '#db/queries/import-files'
import { getImport } from '#db/queries/imports'
import { dumpState, openTestDatabase } from '#db/testing'
import { BadInput } from '#server/domain/refusal'
import { rounds } from '#server/testing-rounds'
import { allRows, csvOf, drawRows, importCsv, importedId } from './testing'

const REPLY = 'We are looking at the invoice now, please give us until tomorrow morning.'

const rows = [
  ...drawRows(
    `22:14 customer: My invoice is wrong, who can help?
     22:20 agent Maya: ${REPLY}
     22:21 customer: I want to speak to a manager.
     22:30 agent Maya: ${REPLY}`,
    { id: 'A', vendor: 'Night Owls' },
  ),
  ...drawRows(
    `09:00 customer: Where is my parcel?
     09:01 agent Tom: It left our warehouse yesterday and should reach you today.
     09:02 customer: Thanks!`,
    { id: 'B', vendor: 'In-house' },
  ),
  ...drawRows('23:50 customer: Is anybody there?', { id: 'C', vendor: 'Night Owls' }),
  ...Array.from({ length: 5 }, (_, index) =>
    drawRows(
      `10:00 customer: How do I change my address?
       10:0${index + 1} agent Tom: ${REPLY}`,
      { id: `D${index}`, vendor: 'In-house', day: '2026-03-03' },
    ),
  ).flat(),
]

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

function stateAfter(...files: string[][]): Promise<Record<string, unknown[]>> {
  return withFreshDatabase(async (fresh) => {
    for (const file of files) if (file.length > 0) await importCsv(fresh, csvOf(file))
    return dumpState(fresh)
  })
}

async function withFreshDatabase<Result>(use: (fresh: Database) => Promise<Result>): Promise<Result> {
  const fresh = openTestDatabase()
  try {
    return await use(fresh)
  } finally {
    fresh.close()
  }
}

describe('taking transcripts in', () => {
  test('counts every record read', async () => {
    const broken = 'E,E-1,yesterday,customer,customer,chat,In-house,Hello\r\n'
    const outcome = await importCsv(database, `${csvOf(rows)}${broken}\r\n`)
    expect(outcome).toMatchObject({
      kind: 'committed',
      counts: { conversations: 8, messages: 18, new: 18, changed: 0, unchanged: 0, duplicate: 0, rejected: 1 },
    })
    if (outcome.kind !== 'committed') return
    const { counts } = outcome
    expect(counts.recordsRead).toBe(
      counts.new +
        counts.changed +
        counts.unchanged +
        counts.facts +
        counts.duplicate +
        counts.rejected +
        counts.skipped,
    )
    expect(outcome.rejections).toMatchObject([{ line: 20, column: 'created_at' }])
  })

  test('keeps how the files were read and what was found, without any of their cells', async () => {
    const importId = await importedId(database, csvOf(rows))
    const { checked } = await getImport(database, importId)
    expect(checked).toMatchObject({
      files: [{ format: 'canonical', recordsRead: 18, times: [] }],
      vendors: [
        { name: 'Night Owls', isNew: true },
        { name: 'In-house', isNew: true },
      ],
    })
    expect(checked?.files.flatMap(({ columns }) => columns.flatMap(({ samples }) => samples))).toEqual([])
    const [file] = await listImportFiles(database, importId)
    expect(file?.sha256).toBe(createHash('sha256').update(csvOf(rows)).digest('hex'))
  })

  test('twice changes nothing and says that everything was there', async () => {
    await importCsv(database, csvOf(rows))
    const before = dumpState(database)
    const outcome = await importCsv(database, csvOf(rows))
    expect(outcome).toMatchObject({ counts: { new: 0, changed: 0, unchanged: rows.length } })
    expect(dumpState(database)).toEqual(before)
  })

  test('split in two files gives the same state as one, wherever it is split', async () => {
    const whole = await stateAfter(rows)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: rows.length - 1 }), async (cut) => {
        expect(await stateAfter(rows.slice(0, cut), rows.slice(cut))).toEqual(whole)
      }),
      { numRuns: rounds(12) },
    )
  })

  test('with shuffled rows gives the same state', async () => {
    const whole = await stateAfter(rows)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(await stateAfter(shuffled)).toEqual(whole)
      }),
      { numRuns: rounds(12) },
    )
  })

  test('the same message twice in a file counts as a duplicate and is taken once', async () => {
    const outcome = await importCsv(database, csvOf([...rows, ...rows.slice(0, 2)]))
    expect(outcome).toMatchObject({ counts: { new: rows.length, duplicate: 2 } })
    expect(dumpState(database)).toEqual(await stateAfter(rows))
  })

  test('keeps three equal messages without ids three, also when taken in again', async () => {
    const csv = `conversation_id,created_at,sender_type,vendor,message
X,2026-03-02T10:00:00Z,customer,In-house,ok
X,2026-03-02T10:00:05Z,customer,In-house,ok
X,2026-03-02T10:00:09Z,customer,In-house,ok
`
    expect(await importCsv(database, csv)).toMatchObject({ counts: { new: 3, duplicate: 0 } })
    expect(await importCsv(database, csv)).toMatchObject({ counts: { new: 0, unchanged: 3 } })
    expect(dumpState(database).messages).toHaveLength(3)
  })

  test('an edited message keeps what it said before, and its conversation is scored anew', async () => {
    await importCsv(database, csvOf(rows))
    const edited = rows.map((row) => row.replace('Where is my parcel?', 'Where is my big parcel?'))
    expect(await importCsv(database, csvOf(edited))).toMatchObject({
      counts: { changed: 1, unchanged: rows.length - 1 },
    })
    expect(database.sqlite.prepare('SELECT text FROM message_versions').all()).toEqual([
      { text: 'Where is my parcel?' },
    ])
    expect(withoutVersions(dumpState(database))).toEqual(withoutVersions(await stateAfter(edited)))
  })

  test('an older text does not come back when the older file is taken in again', async () => {
    await importCsv(database, csvOf(rows))
    const edited = rows.map((row) => row.replace('Where is my parcel?', 'Where is my big parcel?'))
    await importCsv(database, csvOf(edited))
    expect(await importCsv(database, csvOf(rows))).toMatchObject({ counts: { changed: 0, unchanged: rows.length } })
    expect(withoutVersions(dumpState(database))).toEqual(withoutVersions(await stateAfter(edited)))
  })

  test('two vendors may both have a ticket of the same number', async () => {
    const csv = `conversation_id,created_at,sender_type,message
1001,2026-03-02T10:00:00Z,customer,Hello
`
    await importCsv(database, csv, { vendor: 'Night Owls' })
    await importCsv(database, csv, { vendor: 'In-house' })
    expect(dumpState(database).conversations).toHaveLength(2)
  })

  test('scores as of the latest instant in the data, so a customer without an answer waits until then', async () => {
    await importCsv(database, csvOf(rows))
    const waiting = database.sqlite
      .prepare(
        "SELECT s.open_wait_ms AS ms FROM scores s JOIN conversations c ON c.id = s.conversation_id WHERE c.external_id = 'C'",
      )
      .get()
    expect(waiting).toEqual({ ms: Date.parse('2026-03-03T10:05:00Z') - Date.parse('2026-03-02T23:50:00Z') })
  })
})

describe('a file that cannot be taken', () => {
  test.each([
    ['is empty', ''],
    ['has no rows', csvOf([])],
    ['has none of the needed columns', 'a,b\r\n1,2\r\n'],
    ['holds no row that can be taken', csvOf(['A,A-1,never,customer,Ann,chat,In-house,Hello\r\n'])],
    ['is an Excel workbook', 'PK\u0003\u0004 and so on'],
  ])('that %s gets one sentence and leaves the database as it was', async (_, csv) => {
    await importCsv(database, csvOf(rows))
    const before = allRows(database)
    const attempt = importCsv(database, csv)
    await expect(attempt).rejects.toBeInstanceOf(BadInput)
    await expect(attempt).rejects.toThrow(/^[A-Z].*[.]$/)
    expect(allRows(database)).toEqual(before)
  })

  test('that leaves the vendor open is asked about, and leaves the database as it was', async () => {
    const before = allRows(database)
    const csv = 'conversation_id,created_at,sender_type,team,message\r\n1,2026-03-02T10:00:00Z,customer,Blue,Hi\r\n'
    const outcome = await importCsv(database, csv)
    expect(outcome).toMatchObject({ kind: 'asking', questions: [{ about: 'vendor', choices: ['team'] }] })
    expect(allRows(database)).toEqual(before)
    expect(await importCsv(database, csv, { vendorColumn: 'team' })).toMatchObject({ kind: 'committed' })
  })
})

function withoutVersions({ versions: _, ...state }: Record<string, unknown[]>): Record<string, unknown[]> {
  return state
}
