import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING } from '#server/domain/scope'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const callerOf = (actor: string) => createCaller({ database, scope: EVERYTHING, actor, now: () => 5 }).savedViews

test('a view is saved, renamed, removed and put back, and listed by name', async () => {
  const views = callerOf('Ada')
  const late = await views.save({ name: ' Late nights ', query: 'shift=after_hours' })
  const all = await views.save({ name: 'all', query: '' })
  expect(await views.list()).toEqual([
    { id: all, name: 'all', query: '' },
    { id: late, name: 'Late nights', query: 'shift=after_hours' },
  ])
  await views.rename({ id: late, name: 'A night' })
  expect((await views.list()).map(({ name }) => name)).toEqual(['A night', 'all'])
  await views.remove({ id: late, removed: true })
  expect((await views.list()).map(({ name }) => name)).toEqual(['all'])
  await views.remove({ id: late, removed: false })
  expect((await views.list()).map(({ name }) => name)).toEqual(['A night', 'all'])
})

test('a name is taken once, whatever its case, until its view is removed', async () => {
  const views = callerOf('Ada')
  const id = await views.save({ name: 'Late', query: '' })
  await expect(views.save({ name: 'late ', query: 'q=x' })).rejects.toThrow('There is a saved view “Late” already.')
  const other = await views.save({ name: 'Other', query: '' })
  await expect(views.rename({ id: other, name: 'LATE' })).rejects.toThrow('already')
  await views.rename({ id, name: 'LATE' })
  await views.remove({ id, removed: true })
  await views.rename({ id: other, name: 'Late' })
  await expect(views.remove({ id, removed: false })).rejects.toThrow('There is a saved view “Late” already.')
  expect((await views.list()).map(({ name }) => name)).toEqual(['Late'])
})

test('a view without a name, with too much, or that is not there is refused in a sentence', async () => {
  const views = callerOf('Ada')
  await expect(views.save({ name: '  ', query: '' })).rejects.toThrow('Give the view a name.')
  await expect(views.save({ name: 'x'.repeat(81), query: '' })).rejects.toThrow('up to 80 letters')
  await expect(views.save({ name: 'x', query: 'q'.repeat(2001) })).rejects.toThrow('too many filters')
  await expect(views.rename({ id: 77, name: 'x' })).rejects.toThrow('not there any more')
  await expect(views.remove({ id: 77, removed: true })).rejects.toThrow('not there any more')
})

test('a view is seen and changed by whoever saved it alone', async () => {
  const id = await callerOf('Ada').save({ name: 'Mine', query: '' })
  expect(await callerOf('Bea').list()).toEqual([])
  await expect(callerOf('Bea').remove({ id, removed: true })).rejects.toThrow('not there any more')
  await callerOf('Bea').save({ name: 'Mine', query: '' })
  expect(await callerOf('Ada').list()).toHaveLength(1)
})
