import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { templateWorld } from '#server/operations/templates/testing'
import { importedId } from '#server/operations/testing'
import { createCaller } from '../root'

let database: Database
let now = 1_800_000_000_000

const api = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => now++ })
const idOf = async (search: string) => (await api().templates.list({ filter: { search } })).rows[0]?.id ?? ''
const get = (id: string) => api().templates.get({ id, period: WHOLE_PERIOD })

beforeEach(async () => {
  database = openTestDatabase()
  await importedId(database, templateWorld())
})

afterEach(() => database.close())

describe('templates through the api', () => {
  it('are listed without anything being asked', async () => {
    expect(await api().templates.list({ filter: {} })).toMatchObject({ total: 2, known: 2, lastDay: '2026-03-10' })
  })

  it('are called by their name wherever lists name them, from the moment it is given', async () => {
    const id = await idOf('browser')
    await api().templates.change({ id, name: '  Clear the cache ' })
    expect(await get(id)).toMatchObject({ name: 'Clear the cache' })
    expect(await idOf('clear the cache')).toBe(id)
    const named = await api().conversations.list({ filter: { measure: 'template_use', slot: id }, sort: 'recent' })
    expect(named.names.slot).toBe('Clear the cache')
  })

  it('that are said to be none leave the list and its count, and come back when that is undone', async () => {
    const id = await idOf('browser')
    const { changeId } = await api().templates.change({ id, markedAs: 'excluded' })
    expect(await api().templates.list({ filter: {} })).toMatchObject({ total: 1, uses: 6 })
    expect((await api().templates.list({ filter: { state: 'excluded' } })).rows.map((row) => row.id)).toEqual([id])
    await api().settings.undo({ changeId: changeId ?? 0 })
    expect(await api().templates.list({ filter: {} })).toMatchObject({ total: 2 })
  })

  it('that are merged stand under the other one, and tell from their own page what they count as', async () => {
    const [id, into] = [await idOf('browser'), await idOf('parcel')]
    await api().templates.change({ id, mergedInto: into })
    expect((await api().templates.list({ filter: {} })).rows.map((row) => row.id)).toEqual([into])
    expect((await get(into)).merged.map((other) => other.id)).toEqual([id])
    expect((await get(id)).mergedInto?.id).toBe(into)
    await api().templates.change({ id, mergedInto: null })
    expect((await get(into)).merged).toEqual([])
    expect((await get(id)).mergedInto).toBeNull()
  })

  it('keep a history of what was settled, the latest first', async () => {
    const id = await idOf('browser')
    await api().templates.change({ id, approvedAs: 'steps' })
    await api().templates.change({ id, name: 'Clear the cache' })
    expect(await api().templates.list({ filter: { state: 'approved' } })).toMatchObject({ total: 1 })
    const { changes } = await get(id)
    expect(changes.map(({ undoable }) => undoable)).toEqual([true, false])
    expect(changes[0]?.words).toMatch(/Clear the cache/)
    expect((await get(await idOf('parcel'))).changes).toEqual([])
  })

  it('tell that what was settled waits to be scored', async () => {
    expect(await api().templates.state()).toMatchObject({ running: null, isStale: false })
    await api().templates.change({ id: await idOf('browser'), approvedAs: 'steps' })
    expect((await api().templates.state()).running).not.toBeNull()
  })

  it('are refused where they are not there or the word is none of the list', async () => {
    await expect(get('0000000000000000')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const id = await idOf('browser')
    await expect(api().templates.change({ id, approvedAs: 'poem' as never })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await expect(api().templates.change({ id, name: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
