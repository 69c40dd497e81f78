import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { loadCaseMix } from './case-mix/load-case-mix'
import { unevenQueues } from './comparison/testing'
import { keepWarm } from './keep-warm'
import { importCsv } from './testing'
import { warmColumns } from './warm-columns'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const judged = () => loadCaseMix(database, null).waits.ms.length

test('what figures stand on is read before anybody asks', async () => {
  await importCsv(database, unevenQueues())
  const stop = new AbortController()
  void keepWarm(() => database, stop.signal)
  const lastRead = () => database.kept.get('topics') as { columns: unknown } | undefined
  while (!lastRead()?.columns) await setTimeout(1)
  stop.abort()
  database.sqlite.exec('ALTER TABLE scores RENAME TO hidden')
  expect(judged()).toBeGreaterThan(0)
})

test('whoever asks in the midst of it gets all of it, and what was read is not read again', async () => {
  await importCsv(database, unevenQueues())
  const warming = warmColumns(database)
  for (let query = 0; query < 3; query++) warming.next()
  const found = loadCaseMix(database, null)
  expect(found.waits.ms.length).toBeGreaterThan(0)
  for (const _ of warming);
  expect(loadCaseMix(database, null)).toBe(found)
})

test('an import in the midst of it begins it anew', async () => {
  await importCsv(database, unevenQueues())
  const warming = warmColumns(database)
  for (let query = 0; query < 3; query++) warming.next()
  await importCsv(database, unevenQueues().replaceAll('Owls', 'Herons'))
  for (const _ of warming);
  const once = judged()
  const fresh = openTestDatabase()
  await importCsv(fresh, unevenQueues())
  await importCsv(fresh, unevenQueues().replaceAll('Owls', 'Herons'))
  expect(once).toBe(loadCaseMix(fresh, null).waits.ms.length)
  fresh.close()
})

test('a reading that fails is begun anew when it is asked for again', async () => {
  await importCsv(database, unevenQueues())
  database.sqlite.exec('ALTER TABLE scores RENAME TO hidden')
  expect(judged).toThrow('no such table')
  database.sqlite.exec('ALTER TABLE hidden RENAME TO scores')
  expect(judged()).toBeGreaterThan(0)
})
