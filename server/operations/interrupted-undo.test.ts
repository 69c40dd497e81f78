import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { passPlainMessages } from '#db/bulk/read-undo'
import { openRun } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import { type Database, openDatabase } from '#db/open-database'
import { getImport } from '#db/queries/imports'
import { claimJob, LEASE_MS } from '#db/queries/jobs'
import { listVendors } from '#db/queries/vendors'
import { dumpState } from '#db/testing'
import { Conflict } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { queueUndo } from './queue-import'
import { runJob } from './run-job'
import { csvOf, drawRows, importedId, undo } from './testing'

const NOW = 1_800_000_000_000
const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    drawRows(
      `10:00 customer: Hello, is my order late?
       10:09 agent Tom: It is on its way and should be with you tomorrow.`,
      { id: `A${from + index}`, vendor: from + index < 20 ? 'In-house' : 'Night Owls' },
    ),
  ).flat()

let folder: string
let path: string
let database: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  path = join(folder, 'yardstick.db')
  database = openDatabase(path)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const work = { owner: 'another', now: () => NOW + LEASE_MS + 1, logError: () => undefined }

async function runNext(): Promise<void> {
  const job = await claimJob(database, { owner: work.owner, now: work.now() })
  if (!job) throw new Error('There is no job to run.')
  await runJob(database, job, work)
}

describe('an undo whose worker was killed', () => {
  test('before its commit has changed nothing that a reader sees, and is taken up', async () => {
    await importedId(database, csvOf(rowsOf(0, 30)))
    const withoutIt = dumpState(database)
    const importId = await importedId(database, csvOf(rowsOf(10, 40)))
    const before = dumpState(database)
    await queueUndo(database, importId, NOW)
    await claimJob(database, { owner: 'killed', now: NOW })
    const runId = openRun(database, {
      reason: 'undo',
      importId,
      standardVersion: 1,
      rulesVersion: 1,
      templates: { catalogueVersion: null, states: [] },
      asOf: 0,
      now: NOW,
    })
    await passPlainMessages(database, importId)
    writeRollups(database, { runId, sign: -1, conversationIds: [31, 32, 33], sourceRunId: 'current' })
    expect(dumpState(database)).toEqual(before)
    expect(await listVendors(database, EVERYTHING)).toHaveLength(2)

    await runNext()
    expect(await getImport(database, importId)).toMatchObject({ state: 'undone' })
    expect(dumpState(database)).toEqual(withoutIt)
  })

  test('by the system leaves all of it or nothing, and is taken up', async () => {
    await importedId(database, csvOf(rowsOf(0, 30)))
    const withoutIt = dumpState(database)
    const importId = await importedId(database, csvOf(rowsOf(10, 40)))
    const before = dumpState(database)
    await queueUndo(database, importId, NOW)
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', killedUndo(path, importId)], { stdio: 'inherit' })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    expect(dumpState(database)).toEqual(before)
    await undo(database, importId)
    expect(dumpState(database)).toEqual(withoutIt)
    expect(database.sqlite.pragma('foreign_key_check')).toEqual([])
  })

  test('within any of its writes leaves all of it or nothing, and is taken up', async () => {
    await importedId(database, csvOf(rowsOf(0, 8)))
    const withoutIt = dumpState(database)
    const importId = await importedId(database, csvOf(rowsOf(4, 12)))
    const before = dumpState(database)
    database.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    const states = new Set<string>()
    for (let write = 1; ; write++) {
      const copy = join(folder, `copy-${write}.db`)
      copyFileSync(path, copy)
      const isCutOff = await cutOffWithin(copy, importId, write)
      const reopened = openDatabase(copy)
      const { state } = await getImport(reopened, importId)
      states.add(state)
      expect(dumpState(reopened)).toEqual(state === 'undone' ? withoutIt : before)
      await undo(reopened, importId)
      expect(dumpState(reopened)).toEqual(withoutIt)
      reopened.close()
      if (!isCutOff) break
    }
    expect([...states]).toEqual(['undoing', 'undone'])
  })

  test('three times leaves the import as it was', async () => {
    const importId = await importedId(database, csvOf(rowsOf(0, 3)))
    const before = dumpState(database)
    await queueUndo(database, importId, NOW)
    let now = NOW
    for (let start = 0; start < 3; start++, now += LEASE_MS + 1)
      expect(await claimJob(database, { owner: `start ${start}`, now })).not.toBeNull()
    expect(await claimJob(database, { owner: 'last', now })).toBeNull()
    expect(await getImport(database, importId)).toMatchObject({
      state: 'committed',
      failure: expect.stringContaining('stopped 3 times'),
    })
    await importedId(database, csvOf(rowsOf(0, 3)))
    expect(dumpState(database)).toEqual(before)
  })
})

describe('an undo', () => {
  test('leaves no row of what only its import brought', async () => {
    const importId = await importedId(database, csvOf(rowsOf(0, 30)))
    await undo(database, importId)
    for (const table of ['messages', 'conversations', 'conversation_facts', 'scores', 'clocks', 'findings', 'losses'])
      expect(database.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    for (const table of ['replies', 'rollups', 'templates', 'agents', 'vendors', 'sightings', 'rejections'])
      expect(database.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  })

  test('is refused for an import that was undone, and for one that was never taken in', async () => {
    const importId = await importedId(database, csvOf(rowsOf(0, 3)))
    await undo(database, importId)
    await expect(queueUndo(database, importId, NOW)).rejects.toThrow(Conflict)
    await expect(queueUndo(database, importId, NOW)).rejects.toThrow(/^This import was undone already\./)
    await expect(queueUndo(database, 99, NOW)).rejects.toThrow(/^There is no import 99\./)
  })
})

/** Closes the database within one of the undo's write transactions, which rolls it back as the end of the process would. */
async function cutOffWithin(file: string, importId: number, write: number): Promise<boolean> {
  const cut = openDatabase(file)
  const { sqlite } = cut
  const transaction = sqlite.transaction.bind(sqlite)
  let writes = 0
  sqlite.transaction = (body) =>
    transaction((...parameters: Parameters<typeof body>) => {
      const result = body(...parameters)
      if (++writes === write) sqlite.close()
      return result
    }) as ReturnType<typeof sqlite.transaction<typeof body>> // The same function but for its end.
  await undo(cut, importId).catch(() => undefined)
  const isCutOff = !sqlite.open
  cut.close()
  return isCutOff
}

function killedUndo(file: string, importId: number): string {
  return `Promise.all([import('./db/open-database.ts'), import('./server/operations/undo-import.ts')]).then(([db, undo]) =>
    undo.undoImport(db.openDatabase(${JSON.stringify(file)}), {
      importId: ${importId}, now: () => ${NOW}, onProgress: () => process.kill(process.pid, 'SIGKILL'),
    }))`
}
