import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { getImport } from '#db/queries/imports'
import { claimJob, LEASE_MS } from '#db/queries/jobs'
import { dumpState, openTestDatabase } from '#db/testing'
import { NO_OPTIONS } from '#server/domain/import'
import { importTranscripts } from './import-transcripts'
import { queueImport, recordImport } from './queue-import'
import { stageFiles } from './stage-files'
import { csvOf, drawRows, importCsv } from './testing'

const first = drawRows(
  `10:00 customer: Hello, is my order late?
   10:09 agent Tom: It is on its way and should be with you tomorrow.`,
  { id: 'A', vendor: 'In-house' },
)
const second = drawRows(
  `11:00 customer: Still nothing here.
   11:30 agent Nia: Let me ask the courier where it is and come back to you.`,
  { id: 'B', vendor: 'Night Owls' },
)

const NOW = 1_800_000_000_000
const onRecords = () => undefined
let database: Database
let folder: string
beforeEach(() => {
  database = openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function queueFile(csv: string): Promise<{ importId: number; path: string }> {
  const path = join(folder, 'file.csv')
  writeFileSync(path, csv)
  const importId = await recordImport(database, {
    files: [{ fileName: 'file.csv', bytes: csv.length, sha256: null }],
    actor: 'a test',
    now: NOW,
  })
  await queueImport(database, importId, NOW)
  return { importId, path }
}

describe('an import whose worker was killed', () => {
  test('is never half visible, and done again gives the same state as if nothing had happened', async () => {
    await importCsv(database, csvOf(first))
    const before = dumpState(database)
    const { importId, path } = await queueFile(csvOf([...first, ...second]))
    await claimJob(database, { owner: 'killed', now: NOW })
    await stageFiles(database, { importId, files: [{ path, fileName: 'file.csv' }], options: NO_OPTIONS, onRecords })
    expect(dumpState(database)).toEqual(before)

    const taken = await claimJob(database, { owner: 'another', now: NOW + LEASE_MS + 1 })
    expect(taken).toMatchObject({ importId, attempts: 2 })
    await importTranscripts(database, {
      importId,
      files: [{ path, fileName: 'file.csv' }],
      options: NO_OPTIONS,
      now: () => NOW,
      onProgress: () => undefined,
    })
    const whole = openTestDatabase()
    await importCsv(whole, csvOf([...first, ...second]))
    expect(dumpState(database)).toEqual(dumpState(whole))
    whole.close()
  })

  test('is not taken by another while its lease holds', async () => {
    await queueFile(csvOf(first))
    expect(await claimJob(database, { owner: 'one', now: NOW })).not.toBeNull()
    expect(await claimJob(database, { owner: 'two', now: NOW + LEASE_MS })).toBeNull()
    expect(await claimJob(database, { owner: 'two', now: NOW + LEASE_MS + 1 })).not.toBeNull()
  })

  test('fails after three starts without an end', async () => {
    await queueFile(csvOf(first))
    let now = NOW
    for (let start = 0; start < 3; start++, now += LEASE_MS + 1)
      expect(await claimJob(database, { owner: `start ${start}`, now })).not.toBeNull()
    expect(await claimJob(database, { owner: 'last', now })).toBeNull()
    expect(database.sqlite.prepare('SELECT state FROM jobs').all()).toEqual([{ state: 'failed' }])
  })

  test('that failed for good says so, and leaves nothing for a later one to trip over', async () => {
    const { importId, path } = await queueFile(csvOf(second))
    let now = NOW
    for (let start = 0; start < 3; start++, now += LEASE_MS + 1)
      await claimJob(database, { owner: `start ${start}`, now })
    await stageFiles(database, { importId, files: [{ path, fileName: 'file.csv' }], options: NO_OPTIONS, onRecords })
    expect(await claimJob(database, { owner: 'last', now })).toBeNull()
    expect(await getImport(database, importId)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('stopped 3 times'),
    })

    await importCsv(database, csvOf(second))
    const whole = openTestDatabase()
    await importCsv(whole, csvOf(second))
    expect(dumpState(database)).toEqual(dumpState(whole))
    whole.close()
  })
})
