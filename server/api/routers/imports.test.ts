import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/open-database'
import { claimJob } from '#db/queries/jobs'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { runJob } from '#server/operations/run-job'
import { receiveUpload } from '../http/receive-upload'
import { createCaller } from '../root'

const NOW = 1_800_000_000_000

let folder: string
let database: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  vi.stubEnv('YARDSTICK_DATA', folder)
  database = openTestDatabase()
})
afterEach(() => {
  vi.unstubAllEnvs()
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const caller = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => NOW }).imports

const csv = [
  'conversation_id,message_id,time,author_role,author_name,vendor,text',
  'C1,C1-a,2026-03-02 22:14:00,customer,Sam,Nightline,Is anybody there?',
  'C1,C1-b,2026-03-02 22:19:00,agent,Maya,Nightline,"Yes, we are."',
].join('\n')

async function send(name = 'night.csv', content = csv) {
  const body = new Blob([content]).stream() as ReadableStream<Uint8Array>
  return { name, ...(await receiveUpload({ body, size: null, now: NOW })) }
}

async function work(): Promise<void> {
  const worker = { owner: 'a test', now: () => NOW }
  for (;;) {
    const job = await claimJob(database, { owner: worker.owner, now: NOW })
    if (job === null) return
    await runJob(database, job, {
      ...worker,
      logError(error) {
        throw error
      },
    })
  }
}

const stateOf = async (id: number) => (await caller().get({ id })).import.state

describe('an import is begun', () => {
  test('asks, is answered, checked, taken in once, and undone', async () => {
    const { importId: id, known } = await caller().begin({ files: [await send()], vendor: null })
    expect(known).toEqual([])
    await work()
    expect((await caller().get({ id })).import).toMatchObject({ state: 'asking', questions: [{ about: 'zone' }] })
    await caller().change({ id, options: { zone: 'Europe/Lisbon' } })
    await work()
    expect((await caller().get({ id })).import).toMatchObject({ state: 'checked', checked: { counts: { new: 2 } } })
    await caller().commit({ id })
    await expect(caller().commit({ id })).rejects.toMatchObject({ code: 'CONFLICT' })
    await work()
    expect(await caller().get({ id })).toMatchObject({
      import: { state: 'committed' },
      vendors: [{ name: 'Nightline' }],
    })
    await caller().undo({ id })
    await work()
    expect(await stateOf(id)).toBe('undone')
  })

  test('by whom and with which files stands in the list', async () => {
    const file = await send()
    await caller().begin({ files: [file], vendor: 'Nightline' })
    expect(await caller().list()).toMatchObject([
      { actor: 'a test', state: 'waiting', files: [{ fileName: 'night.csv', sha256: file.sha256, bytes: file.bytes }] },
    ])
  })

  test('with a file that was there before, which is told', async () => {
    const first = await caller().begin({ files: [await send()], vendor: null })
    const second = await caller().begin({ files: [await send('again.csv')], vendor: null })
    expect(second.known).toMatchObject([{ importId: first.importId, fileName: 'night.csv' }])
    expect((await caller().get({ id: second.importId })).known).toHaveLength(1)
    expect((await caller().get({ id: first.importId })).known).toEqual([])
  })
})

describe('an import is not begun', () => {
  test.each([
    ['of fewer bytes than were sent', { bytes: 9999 }, /Of “night.csv” \d+ bytes arrived, but 9999 were sent/],
    ['of other bytes than were sent', { sha256: '0'.repeat(64) }, /“night.csv” was changed on its way/],
    ['that never arrived', { uploadId: `00000000-0000-0000-0000-000000000000.${'0'.repeat(64)}` }, /not here any more/],
    ['that lies elsewhere', { uploadId: '../import-1-0' }, /not here any more/],
  ])('with a file %s', async (_, lie, sentence) => {
    const file = await send()
    await expect(caller().begin({ files: [{ ...file, ...lie }], vendor: null })).rejects.toThrow(sentence)
    expect(await caller().list()).toEqual([])
  })

  test('with the same file twice', async () => {
    const files = [await send('a.csv'), await send('b.csv')]
    await expect(caller().begin({ files, vendor: null })).rejects.toThrow('“a.csv” and “b.csv” are the same file')
  })
})

test('how files are read is remembered when they are taken in, until it is forgotten', async () => {
  const first = await caller().begin({ files: [await send()], vendor: null })
  await work()
  await caller().change({ id: first.importId, options: { zone: 'Europe/Lisbon' } })
  await work()
  await caller().commit({ id: first.importId })
  await work()
  const { importId: id } = await caller().begin({
    files: [await send('b.csv', csv.replaceAll('C1', 'C2'))],
    vendor: null,
  })
  await work()
  const { import: row, mappingId } = await caller().get({ id })
  expect(row).toMatchObject({ state: 'checked', options: { zone: 'Europe/Lisbon' } })
  await caller().forgetMapping({ mappingId: mappingId ?? 0, importId: id })
  await work()
  expect(await stateOf(id)).toBe('asking')
  expect(await caller().mappings()).toEqual([])
  await caller().discard({ id })
  await expect(caller().get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
