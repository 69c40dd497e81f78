import { beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { nameFilter } from './name-filter'
import { csvOf, drawRows, importCsv } from './testing'

const NOTHING_NAMED = { agentId: null, measure: 'conversations', slot: null } as const
let database: Database

beforeAll(async () => {
  database = openTestDatabase()
  const rows = drawRows('09:00 customer Ann: hello\n09:01 agent Maya: good morning', { id: 'c-1', vendor: 'Northwind' })
  await importCsv(database, csvOf(rows))
})

test('an agent is named, and one that is not there is not', async () => {
  expect(await nameFilter(database, { ...NOTHING_NAMED, agentId: 1 })).toEqual({ agent: 'Maya', slot: null })
  expect(await nameFilter(database, { ...NOTHING_NAMED, agentId: 99 })).toEqual({ agent: null, slot: null })
})

test.each([
  ['lost', 'first-reply-time', 'Time to the first reply'],
  ['lost', 'gone', null],
  ['template_use', '99', null],
  ['template_use', 'no number', null],
  ['hour_of_week', '3', null],
] as const)('a slot of %s, %s, is named %s', async (measure, slot, name) => {
  expect((await nameFilter(database, { ...NOTHING_NAMED, measure, slot })).slot).toBe(name)
})
