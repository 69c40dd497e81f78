import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { csvOf, drawRows, importedId } from '#server/operations/testing'

const NAMES = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hakan']

/** Eight conversations of two vendors in which the same template is sent. */
const ROWS = NAMES.flatMap((name, index) =>
  drawRows(
    `09:0${index} customer ${name}: Where is my parcel, please?
    09:1${index} agent ${index % 2 === 0 ? 'Maya' : 'Tom'}: Your parcel left our warehouse this morning and arrives within two working days at the address you gave us.`,
    { id: `C${index}`, vendor: index % 2 === 0 ? 'Owls' : 'Larks' },
  ),
)

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const callerOf = (scope: Scope) => createCaller({ database, scope, actor: 'a test', now: () => 0 }).conversations
const one = (sql: string) => Number(database.sqlite.prepare(sql).pluck().get())

test('the other uses of a template are the latest first, and as many as the list that they open has rows', async () => {
  await importedId(database, csvOf(ROWS))
  const last = one("SELECT id FROM conversations WHERE external_id = 'C7'")
  const reply = (await callerOf(EVERYTHING).get({ id: last })).messages[1]
  const asked = { templateId: reply?.explained?.templateId ?? '', messageId: reply?.id ?? 0 }
  const { uses, others } = await callerOf(EVERYTHING).templateUses(asked)
  expect(uses).toBe(8)
  expect(others.map(({ externalId, agentName, vendorName }) => [externalId, agentName, vendorName])).toEqual([
    ['C6', 'Maya', 'Owls'],
    ['C5', 'Tom', 'Larks'],
    ['C4', 'Maya', 'Owls'],
    ['C3', 'Tom', 'Larks'],
    ['C2', 'Maya', 'Owls'],
  ])
  const filter = { measure: 'template_use', slot: asked.templateId } as const
  expect((await callerOf(EVERYTHING).list({ filter })).total).toBe(uses)
  expect(others.every((use, index) => use.at < (others[index - 1]?.at ?? Number.POSITIVE_INFINITY))).toBe(true)

  const larks = one("SELECT id FROM vendors WHERE name = 'Larks'")
  const seen = await callerOf({ ...EVERYTHING, vendorIds: [larks] }).templateUses(asked)
  expect(seen.uses).toBe(4)
  expect(seen.others.map(({ externalId }) => externalId)).toEqual(['C5', 'C3', 'C1'])
})

test('a page of a list that was searched tells of every row where the words are, and no other list does', async () => {
  await importedId(database, csvOf(ROWS))
  const { list } = callerOf(EVERYTHING)
  const found = await list({ filter: { search: 'warehouse "this morning"' } })
  expect([found.total, found.rows.length]).toEqual([8, 8])
  for (const { conversationId } of found.rows)
    expect(found.snippets[conversationId]?.pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'warehouse',
      'this morning',
    ])
  expect((await list({ filter: {} })).snippets).toEqual({})
  expect(await list({ filter: { search: '?!' } })).toMatchObject({ total: 0, rows: [], snippets: {} })
  await expect(list({ filter: { search: 'x'.repeat(201) } })).rejects.toThrow('up to 200 letters')
})

test('a list can be narrowed to the agents of its vendor, once it has one', async () => {
  await importedId(database, csvOf(ROWS))
  const owls = one("SELECT id FROM vendors WHERE name = 'Owls'")
  const { choices } = callerOf(EVERYTHING)
  expect((await choices({ vendor: owls })).agents.map(({ name }) => name)).toEqual(['Maya'])
  expect((await choices({ vendor: null })).agents).toEqual([])
})
