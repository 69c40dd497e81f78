import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/open-database'
import { saveVendor } from '#db/queries/vendors'
import { createMemory } from './remember'

let folder: string
let database: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  database = openDatabase(join(folder, 'yardstick.db'))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const counting = () => {
  let times = 0
  return async () => ++times
}

test('the same question is worked out once', async () => {
  const remember = createMemory<number>()
  const answer = counting()
  expect([await remember(database, 'a', answer), await remember(database, 'a', answer)]).toEqual([1, 1])
  expect(await remember(database, 'b', answer)).toBe(2)
})

test('what this process writes is seen at once', async () => {
  const remember = createMemory<number>()
  const answer = counting()
  await remember(database, 'a', answer)
  await saveVendor(database, { name: 'Owls' })
  expect(await remember(database, 'a', answer)).toBe(2)
})

test('what another process writes is seen at once', async () => {
  const remember = createMemory<number>()
  const answer = counting()
  await remember(database, 'a', answer)
  const other = openDatabase(join(folder, 'yardstick.db'))
  await saveVendor(other, { name: 'Owls' })
  other.close()
  expect(await remember(database, 'a', answer)).toBe(2)
})

test('an answer that is not to be kept is worked out again', async () => {
  const remember = createMemory<number>()
  const answer = counting()
  await remember(database, 'a', answer, () => false)
  expect(await remember(database, 'a', answer)).toBe(2)
})

test('what was asked longest ago is forgotten first', async () => {
  const remember = createMemory<number>()
  const answer = counting()
  for (let question = 0; question < 101; question++) await remember(database, String(question), answer)
  expect(await remember(database, '100', answer)).toBe(101)
  expect(await remember(database, '0', answer)).toBe(102)
})
