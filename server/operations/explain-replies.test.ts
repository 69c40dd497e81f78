import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { listMessages } from '#db/queries/conversation'
import { openTestDatabase } from '#db/testing'
import { formatCsvRow } from '#server/ingest/write-csv'
import { explainReplies } from './explain-replies'
import { csvOf, drawRows, importedId } from './testing'

const NAMES = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hakan']
const FILLED = (order: number) =>
  `The parcel for order ${order} left our warehouse this morning and arrives within two working days at the address you gave us.`

/** Eight conversations of two vendors in which the same template is sent. */
function canned(): string[] {
  return NAMES.flatMap((name, index) =>
    drawRows(
      `09:0${index} customer ${name}: Where is my parcel, please?
      09:1${index} agent ${index % 2 === 0 ? 'Maya' : 'Tom'}: ${FILLED(40_210 + 7 * index)}`,
      { id: `C${index}`, vendor: index % 2 === 0 ? 'Owls' : 'Larks' },
    ),
  )
}

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const one = (sql: string, ...values: string[]) =>
  database.sqlite
    .prepare(sql)
    .pluck()
    .get(...values)
const conversationId = (externalId: string) =>
  Number(one('SELECT id FROM conversations WHERE external_id = ?', externalId))

async function explainedOf(externalId: string) {
  const messages = await listMessages(database, conversationId(externalId))
  const explainedById = await explainReplies(database, messages)
  return messages.map(({ id, text }) => ({ text, explained: explainedById.get(id) ?? null }))
}

test('a reply shows the template it came from, where its words stand, and what was filled in', async () => {
  await importedId(database, csvOf(canned()))
  const [question, reply] = await explainedOf('C1')
  expect(question?.explained).toBeNull()
  const { text = '', explained } = reply ?? {}
  expect(explained).toMatchObject({ standing: 'counts', name: null })
  expect(['verbatim', 'filled']).toContain(explained?.band)
  expect(explained?.text).toContain('left our warehouse this morning')
  expect(explained?.slots.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['id', '40217']])
  expect(explained?.covered.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The parcel for order',
    'left our warehouse this morning and arrives within two working days at the address you gave us',
  ])
})

test('what was saved is shown, and no words are marked where it is not what would be said today', async () => {
  await importedId(database, csvOf(canned()))
  database.sqlite.exec("UPDATE replies SET covered_share = 800000, band = 'adapted'")
  expect((await explainedOf('C1'))[1]?.explained).toMatchObject({
    ...{ band: 'adapted', coveredShare: 0.8, covered: [], slots: [] },
    text: expect.stringContaining('left our warehouse'),
  })
})

test.each(['own', 'short'])('in a reply that is %s no words are marked', async (band) => {
  await importedId(database, csvOf(canned()))
  database.sqlite.prepare('UPDATE replies SET band = ?').run(band)
  expect((await explainedOf('C1'))[1]?.explained).toMatchObject({ band, covered: [], slots: [] })
})

test('in what was excluded when it was scored no words are marked, and a name counts at once', async () => {
  await importedId(database, csvOf(canned()))
  const id = String(one('SELECT template_id FROM replies WHERE template_id IS NOT NULL'))
  const state = { id, name: 'Parcel on its way', approvedAs: null, markedAs: 'excluded', mergedInto: null, apart: [] }
  database.sqlite
    .prepare("INSERT INTO template_states (id, name, marked_as, apart) VALUES (?, ?, 'excluded', '[]')")
    .run(id, state.name)
  expect((await explainedOf('C1'))[1]?.explained).toMatchObject({ name: state.name, standing: 'counts' })
  database.sqlite.prepare('UPDATE runs SET template_states = ?').run(JSON.stringify([state]))
  expect((await explainedOf('C1'))[1]?.explained).toMatchObject({ standing: 'excluded', covered: [], slots: [] })
})

test('in a courtesy no words are marked', async () => {
  await importedId(database, csvOf(canned()))
  database.sqlite.exec("UPDATE templates SET kind = 'courtesy'")
  expect((await explainedOf('C1'))[1]?.explained).toMatchObject({ standing: 'courtesy', covered: [], slots: [] })
})

test('a mail that is quoted is never marked, and what stands around it is marked where it is shown', async () => {
  const mail = `${FILLED(51_113)}\n\nOn Mon, 2 Mar 2026 at 09:30, Ida wrote:\n> ${FILLED(40_217)}`
  const row = formatCsvRow(['Q', 'Q-2', '2026-03-02T09:40:00Z', 'agent', 'Tom', 'email', 'Owls', mail])
  const rows = drawRows('09:30 customer Ida: Hello?', { id: 'Q', vendor: 'Owls', channel: 'email' })
  await importedId(database, csvOf([...canned(), ...rows, row]))
  const { text = '', explained } = (await explainedOf('Q'))[1] ?? {}
  expect(text).toBe(mail)
  expect(explained?.covered.length).toBeGreaterThan(0)
  for (const { end } of explained?.covered ?? []) expect(end).toBeLessThanOrEqual(FILLED(51_113).length)
  expect(explained?.slots.map(({ start, end }) => text.slice(start, end))).toEqual(['51113'])
})
