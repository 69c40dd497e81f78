import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { listAgents } from '#db/queries/agents'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING } from '#server/domain/scope'
import { rescore } from '../rescore'
import { csvOf, drawRows, importedId, undo } from '../testing'

const NOW = 1_900_000_000_000

let database: Database
let now = NOW
beforeEach(() => {
  now = NOW
  database = openTestDatabase()
})
afterEach(() => database.close())

const caller = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => now }).settings

const march = drawRows(
  `10:00 customer: Where is my parcel?
   10:01 agent Maya: It left this morning.`,
  { id: 'M', vendor: 'Blue', day: '2026-03-31' },
)
const april = drawRows(
  `10:00 customer: And where is this one?
   10:02 agent Maya: It leaves in an hour.`,
  { id: 'N', vendor: 'Blue', day: '2026-04-01' },
)
const other = drawRows(
  `10:00 customer: Hello?
   10:03 agent Maya Kern: Good morning to you.`,
  { id: 'O', vendor: 'Red' },
)

const vendorId = async (name: string) => (await caller().vendors()).find((row) => row.name === name)?.id ?? 0
const agentId = async (name: string) => (await listAgents(database)).find((row) => row.name === name)?.id ?? 0
const everyone = { vendorId: null, search: null }
const agent = async (name: string) => (await caller().agents(everyone)).agents.find((row) => row.name === name)
const scoreAgain = () => rescore(database, { asOf: null, now: () => now, onProgress: () => undefined })

const vendorsOfConversations = () =>
  Object.fromEntries(
    database.sqlite
      .prepare<[], [string, string]>(
        `SELECT c.external_id, v.name FROM scores s JOIN conversations c ON c.id = s.conversation_id
        JOIN vendors v ON v.id = s.vendor_id WHERE s.run_id IN (SELECT id FROM runs WHERE state = 'current')`,
      )
      .raw()
      .all(),
  )

describe('an agent who changes vendors', () => {
  beforeEach(async () => {
    await importedId(database, csvOf([...march, ...april, ...other]))
    await caller().changeAgent({
      id: await agentId('Maya'),
      memberships: [
        { vendorId: await vendorId('Red'), from: '2026-04-01', to: null },
        { vendorId: await vendorId('Blue'), from: null, to: '2026-03-31' },
      ],
    })
  })

  test('counts for each by the day, whatever the row says, once everything is scored again', async () => {
    expect(vendorsOfConversations()).toMatchObject({ M: 'Blue', N: 'Blue' })
    await scoreAgain()
    expect(vendorsOfConversations()).toMatchObject({ M: 'Blue', N: 'Red' })
    expect(await agent('Maya')).toMatchObject({
      memberships: [
        { vendorName: 'Blue', from: null, to: '2026-03-31' },
        { vendorName: 'Red', from: '2026-04-01', to: null },
      ],
    })
  })

  test('is counted with both, as many as their lists have', async () => {
    for (const { id, agents } of await caller().vendors())
      expect((await caller().agents({ vendorId: id, search: null })).agents).toHaveLength(agents)
    expect(await caller().vendors()).toMatchObject([
      { name: 'Blue', agents: 1 },
      { name: 'Red', agents: 2 },
    ])
  })

  test('may not work for two on one day, which names both', async () => {
    const [blue, red] = [await vendorId('Blue'), await vendorId('Red')]
    const told = [
      { vendorId: blue, from: null, to: '2026-04-01' },
      { vendorId: red, from: '2026-04-01', to: null },
    ]
    await expect(caller().changeAgent({ id: await agentId('Maya'), memberships: told })).rejects.toThrow(
      '"Maya" cannot work for "Blue" until 2026-04-01 and for "Red" from 2026-04-01',
    )
  })

  test.each([
    ['ends before it begins', '2026-04-02', '2026-04-01'],
    ['begins on no real day', '2026-02-30', null],
  ])('may not have a time that %s', async (_, from, to) => {
    const memberships = [{ vendorId: await vendorId('Blue'), from, to }]
    await expect(caller().changeAgent({ id: await agentId('Maya'), memberships })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  test('keeps the days under the name that stands for both, and gets them back', async () => {
    const [maya, kern] = [await agentId('Maya'), await agentId('Maya Kern')]
    const { changeId } = await caller().sameAgent({ agentId: maya, sameAsId: kern })
    expect(await agent('Maya')).toMatchObject({ sameAsId: kern, memberships: [{}, {}] })
    expect(await agent('Maya Kern')).toMatchObject({ sameAsId: null, memberships: [{}, {}] })
    await caller().undo({ changeId: changeId ?? 0 })
    expect(await agent('Maya')).toMatchObject({ sameAsId: null, memberships: [{}, {}] })
    expect(await agent('Maya Kern')).toMatchObject({ sameAsId: null, memberships: [] })
  })
})

describe('agents that are one person', () => {
  const third = drawRows('10:00 customer: Hi?\n10:01 agent M Kern: Hi.', { id: 'P', vendor: 'Red' })
  beforeEach(() => importedId(database, csvOf([...march, ...other, ...third])))

  test('always point at the one that stands for itself', async () => {
    const [maya, kern, short] = [await agentId('Maya'), await agentId('Maya Kern'), await agentId('M Kern')]
    await caller().sameAgent({ agentId: short, sameAsId: maya })
    await caller().sameAgent({ agentId: maya, sameAsId: kern })
    expect((await caller().agents(everyone)).agents.map((row) => row.sameAsId === kern || row.id === kern)).toEqual([
      true,
      true,
      true,
    ])
    // The one that stood for the others becomes another name of one of them.
    await caller().sameAgent({ agentId: kern, sameAsId: short })
    expect(await agent('M Kern')).toMatchObject({ sameAsId: null })
    expect(await agent('Maya')).toMatchObject({ sameAsId: short })
    expect(await agent('Maya Kern')).toMatchObject({ sameAsId: short })
  })

  test('are suggested until somebody tells them apart', async () => {
    const [kern, short] = [await agentId('Maya Kern'), await agentId('M Kern')]
    const pair = { agentId: short, sameAsId: kern }
    expect((await caller().agents(everyone)).suggestions).toMatchObject([pair])
    await caller().sameAgent(pair)
    expect((await caller().agents(everyone)).suggestions).toEqual([])
    await caller().sameAgent({ agentId: short, sameAsId: null })
    expect((await caller().agents(everyone)).suggestions).toEqual([])
  })

  test('are scored as one', async () => {
    const [maya, kern] = [await agentId('Maya'), await agentId('Maya Kern')]
    await caller().sameAgent({ agentId: maya, sameAsId: kern })
    await scoreAgain()
    const ids = database.sqlite
      .prepare("SELECT DISTINCT agent_id FROM scores WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')")
      .pluck()
      .all()
    expect(ids).not.toContain(maya)
  })

  test('are not the same as themselves or as nobody known', async () => {
    const maya = await agentId('Maya')
    await expect(caller().sameAgent({ agentId: maya, sameAsId: maya })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(caller().sameAgent({ agentId: maya, sameAsId: 999 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('undoing an import', () => {
  test('keeps what people set, and everything that points at it', async () => {
    const imported = await importedId(database, csvOf([...march, ...other]))
    const [maya, kern, red] = [await agentId('Maya'), await agentId('Maya Kern'), await vendorId('Red')]
    await caller().sameAgent({ agentId: maya, sameAsId: kern })
    await caller().changeAgent({ id: kern, memberships: [{ vendorId: red, from: null, to: null }] })
    await caller().changeQueue({ name: 'Night', vendorId: red })
    await undo(database, imported)
    expect((await caller().agents(everyone)).agents).toMatchObject([{ name: 'Maya' }, { name: 'Maya Kern' }])
    expect(await caller().queues()).toMatchObject([{ name: 'Night', vendorName: 'Red', conversations: 0 }])
  })

  test('keeps what settings point at although an import still named it', async () => {
    const imported = await importedId(database, csvOf([...march, ...other]))
    database.sqlite
      .prepare('UPDATE agents SET same_as_id = ? WHERE id = ?')
      .run(await agentId('Maya Kern'), await agentId('Maya'))
    database.sqlite
      .prepare('INSERT INTO memberships (agent_id, vendor_id) VALUES (?, ?)')
      .run(await agentId('Maya Kern'), await vendorId('Blue'))
    await undo(database, imported)
    expect((await caller().agents(everyone)).agents).toMatchObject([{ name: 'Maya' }, { name: 'Maya Kern' }])
    expect(database.sqlite.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()).toBe(0)
  })

  test('takes agents and vendors that nobody touched', async () => {
    await undo(database, await importedId(database, csvOf([...march, ...other])))
    expect((await caller().agents(everyone)).agents).toEqual([])
    expect(await caller().vendors()).toEqual([])
  })
})

describe('a change', () => {
  test('of a vendor is told in the history, taken back, and that again', async () => {
    const { id, changeId } = await caller().addVendor({ name: 'Night Owls', kind: 'contracted' })
    const contract = { zone: 'Europe/London', coverages: [{ from: '2026-01-01', coverage: null }] }
    const change = await caller().changeVendor({ id, name: 'Owls', kind: 'in_house', contract })
    await expect(caller().undo({ changeId })).rejects.toMatchObject({ code: 'CONFLICT' })
    const undone = await caller().undo({ changeId: change.changeId ?? 0 })
    expect(await caller().vendors()).toMatchObject([{ name: 'Night Owls', kind: 'contracted', contract: null }])
    await caller().undo({ changeId: undone.changeId })
    expect(await caller().vendors()).toMatchObject([{ name: 'Owls', kind: 'in_house', contract }])
    const history = await caller().history()
    expect(history.map(({ undoable }) => undoable)).toEqual([true, false, false, false])
    expect(history.at(-1)).toMatchObject({ actor: 'a test', kind: 'vendor', words: 'Added as contracted.' })
    expect(history[0]?.words).toMatch(/^Renamed from "Night Owls" to "Owls"; is in-house, was contracted; hours/)
  })

  test('that adds a vendor is taken back until something belongs to it', async () => {
    const { id, changeId } = await caller().addVendor({ name: 'Owls', kind: 'contracted' })
    const queue = await caller().changeQueue({ name: 'Night', vendorId: id })
    await expect(caller().undo({ changeId })).rejects.toThrow(/belong to this vendor by now/)
    await caller().undo({ changeId: queue.changeId ?? 0 })
    await caller().undo({ changeId })
    expect(await caller().vendors()).toEqual([])
    expect(await caller().queues()).toEqual([])
  })

  test('to what is so already is none', async () => {
    const { id } = await caller().addVendor({ name: 'Owls', kind: 'contracted' })
    expect(await caller().changeVendor({ id, kind: 'contracted' })).toEqual({ changeId: null })
  })

  test.each([
    ['a name that another has', { name: 'blue' }, 'There is a vendor "Blue" already'],
    ['a zone that is none', { contract: { zone: 'Mars', coverages: [] } }, '"Mars" is no time zone'],
    ['a contract that is none', { contract: 7 }, 'A contract has'],
    [
      'two coverages from one day on',
      {
        contract: {
          zone: null,
          coverages: [
            { from: null, coverage: null },
            { from: null, coverage: null },
          ],
        },
      },
      'Two coverages begin at the beginning',
    ],
  ])('of a vendor to %s is refused', async (_, change, sentence) => {
    await caller().addVendor({ name: 'Blue', kind: 'contracted' })
    const { id } = await caller().addVendor({ name: 'Owls', kind: 'contracted' })
    await expect(caller().changeVendor({ id, ...change })).rejects.toThrow(sentence)
  })
})

describe('the scores', () => {
  test('are stale after a change, until everything was scored again; one scoring waits at a time', async () => {
    await importedId(database, csvOf(march))
    expect(await caller().scoring()).toMatchObject({ isStale: false, running: null })
    await caller().changeVendor({ id: await vendorId('Blue'), kind: 'in_house' })
    expect(await caller().scoring()).toMatchObject({ isStale: true })
    const { jobId } = await caller().rescore()
    expect(await caller().rescore()).toEqual({ jobId })
    expect((await caller().scoring()).running).toEqual({ done: 0, total: 0 })
    now += 1
    await scoreAgain()
    expect(await caller().scoring()).toMatchObject({ isStale: false, scoredAt: now })
  })
})
