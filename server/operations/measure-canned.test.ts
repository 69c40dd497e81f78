import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { type ListFilter, type PeriodFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { BANDS } from '#server/domain/template'
import { sumRollups } from './case-mix/sum-rollups'
import { CANNED_MEASURES, measureCanned } from './measure-canned'
import { importedId } from './testing'
import { cannedCsv, type DrawnReply, ownWords, SAVED, times } from './testing-canned'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const idOf = async (name: string) => (await saveVendor(database, { name })).id

async function cannedOf(name: string, filter: PeriodFilter = WHOLE_PERIOD) {
  const vendorId = await idOf(name)
  const sums = sumRollups(database, EVERYTHING, filter, CANNED_MEASURES)
  const own = sums.filter((sum) => sum.vendorId === vendorId)
  return measureCanned(database, EVERYTHING, filter, vendorId, own)
}

async function rowsOf(name: string, list: Partial<ListFilter>): Promise<number> {
  const all = { ...WHOLE_LIST, measure: 'reply' as const }
  return countRows(database, EVERYTHING, { ...all, vendor: await idOf(name), ...list })
}

const canned = (n: number, given: Omit<DrawnReply, 'text'>, text: keyof typeof SAVED): DrawnReply[] =>
  times(n, () => ({ ...given, text: SAVED[text] }))
const personal = (n: number, given: Omit<DrawnReply, 'text'>, from = 0): DrawnReply[] =>
  times(n, (index) => ({ ...given, text: ownWords(from + index) }))

/** Owls answer parcels with a template, and refunds in their own words, as Larks do; Owls have mostly parcels. */
const WORLD = [
  ...canned(30, { vendor: 'Owls', agent: 'Mo', topic: 'parcels' }, 'parcel'),
  ...canned(10, { vendor: 'Owls', agent: 'Lu', topic: 'parcels' }, 'address'),
  ...personal(8, { vendor: 'Owls', agent: 'Lu', topic: 'refunds' }),
  ...personal(2, { vendor: 'Owls', agent: 'Mo', topic: '' }, 20),
  { vendor: 'Owls', agent: 'Mo', topic: 'refunds', text: 'Done.' },
  ...canned(10, { vendor: 'Larks', agent: 'Ada', topic: 'parcels' }, 'parcel'),
  ...personal(40, { vendor: 'Larks', agent: 'Ada', topic: 'refunds' }, 40),
]

describe('the canned replies of a vendor', () => {
  test('are as many as their lists have rows, in each band, on each topic and of each agent', async () => {
    await importedId(database, cannedCsv(WORLD))
    const { bands, whole, topics, agents, mostUsed } = await cannedOf('Owls')
    expect(bands).toEqual({ verbatim: 40, filled: 0, adapted: 0, own: 10, short: 1 })
    for (const band of BANDS) expect(await rowsOf('Owls', { measure: 'reply_band', slot: band })).toBe(bands[band])
    expect([whole.judged, whole.canned]).toEqual([50, 40])
    expect(await rowsOf('Owls', {})).toBe(50)
    expect(await rowsOf('Owls', { result: 'counted' })).toBe(40)
    expect(topics.map(({ topic, judged, canned }) => [topic, judged, canned])).toEqual([
      ['parcels', 40, 40],
      ['refunds', 8, 0],
      ['', 2, 0],
    ])
    for (const { topic, judged, canned } of topics) {
      expect(await rowsOf('Owls', { topic })).toBe(judged)
      expect(await rowsOf('Owls', { topic, result: 'counted' })).toBe(canned)
    }
    expect(agents.map(({ name, judged, canned }) => [name, judged, canned])).toEqual([
      ['Mo', 32, 30],
      ['Lu', 18, 10],
    ])
    for (const { id, judged, canned } of agents) {
      expect(await rowsOf('Owls', { agentId: id })).toBe(judged)
      expect(await rowsOf('Owls', { agentId: id, result: 'counted' })).toBe(canned)
    }
    expect(mostUsed.map(({ canned, uses }) => [canned, uses])).toEqual([
      [30, 30],
      [10, 10],
    ])
    for (const { id, canned, uses } of mostUsed) {
      expect(await rowsOf('Owls', { measure: 'template_use', slot: id })).toBe(uses)
      expect(await rowsOf('Owls', { measure: 'template_use', slot: id, result: 'counted' })).toBe(canned)
    }
  })

  test('are more in all, yet as many as the topics lead one to expect', async () => {
    await importedId(database, cannedCsv(WORLD))
    const owls = await cannedOf('Owls')
    expect(owls.whole.share.value).toBeCloseTo(0.8, 12)
    expect(owls.whole.ratio).toMatchObject({ observed: 40, expected: 40, ratio: 1, basis: 'agents' })
    expect(owls.topics.map(({ reference }) => reference)).toEqual([1, 0, 0])
    expect((await cannedOf('Larks')).whole.ratio).toMatchObject({ observed: 10, expected: 10 })
    expect(owls.comparedVendors).toBe(2)
  })

  test('tell how personal they are, and how many templates in even use they are', async () => {
    await importedId(database, cannedCsv(WORLD))
    const { whole, concentration, agents } = await cannedOf('Owls')
    expect(whole.personal).toMatchObject({ n: 50, value: 0.2, basis: 'agents' })
    expect(whole.personalMedian).toMatchObject({ n: 50, value: 0 })
    expect(concentration?.effective).toBeCloseTo((40 * 39) / (30 * 29 + 10 * 9), 12)
    expect(agents.map(({ concentration }) => concentration?.effective)).toEqual([1, 1])
    expect(agents.map(({ share }) => share.basis)).toEqual(['conversations', 'conversations'])
  })

  test('without topics are compared as a whole, and a vendor alone is what it is expected to be', async () => {
    const untold = WORLD.filter(({ vendor }) => vendor === 'Owls').map((reply) => ({ ...reply, topic: '' }))
    await importedId(database, cannedCsv(untold))
    const { whole, hasTopics, topics, comparedVendors } = await cannedOf('Owls')
    expect([hasTopics, comparedVendors]).toEqual([false, 1])
    expect(topics.map(({ topic, judged }) => [topic, judged])).toEqual([['', 50]])
    expect(whole.ratio?.ratio).toBeCloseTo(1, 12)
    expect(whole.ratio?.interval.low).toBeCloseTo(1, 6)
  })

  test('are nothing to measure, and not 0, where nobody replied', async () => {
    await importedId(database, cannedCsv(WORLD))
    const { whole, concentration, topics, agents } = await cannedOf('Owls', { ...WHOLE_PERIOD, to: '2026-01-01' })
    expect(whole).toMatchObject({ judged: 0, ratio: null, personalMedian: null })
    expect([whole.share.value, whole.personal.value, concentration]).toEqual([null, null, null])
    expect([...topics, ...agents]).toEqual([])
  })

  test('follow a topic that another file tells earlier, and so do the lists', async () => {
    await importedId(database, cannedCsv(WORLD))
    const moved = WORLD.map((reply) => ({
      ...{ ...reply, day: '2026-03-01', topic: reply.topic === 'parcels' ? 'deliveries' : reply.topic },
    }))
    await importedId(database, cannedCsv(moved))
    const { topics } = await cannedOf('Owls')
    expect(topics.map(({ topic, judged }) => [topic, judged])).toEqual([
      ['deliveries', 40],
      ['refunds', 8],
      ['', 2],
    ])
    expect(await rowsOf('Owls', { topic: 'deliveries' })).toBe(40)
    expect(await rowsOf('Owls', { topic: 'parcels' })).toBe(0)
  })
})

test('the uses that a finding rests on are counted for their template', async () => {
  const again = cannedCsv(canned(6, { vendor: 'Owls', agent: 'Mo', topic: 'parcels' }, 'parcel'))
  const rows = ['customer,Ann 0,email,Owls,But where is it now?', `agent,Mo,email,Owls,"${SAVED.parcel}"`]
  const more = rows.map((row, index) => `C0,C0-${index + 3},2026-03-02T1${index + 1}:00:00Z,${row},c0,parcels\r\n`)
  await importedId(database, again + more.join(''))
  const { mostCostly } = await cannedOf('Owls')
  expect(mostCostly).toMatchObject([{ costly: 2, canned: 7 }])
  expect(await rowsOf('Owls', { measure: 'template_cost', slot: mostCostly[0]?.id ?? '' })).toBe(2)
})
