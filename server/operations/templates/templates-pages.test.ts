import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { listVendors } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { type ListFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import type { TemplateFilter, TemplateSort } from '#server/domain/template-list'
import { importedId } from '../testing'
import { getTemplate } from './get-template'
import { listTemplates } from './list-templates'
import { BROWSER, templateWorld } from './testing'

const ALL: TemplateFilter = { ...WHOLE_PERIOD, search: null, vendor: null, state: null, kind: null }

let database: Database

beforeEach(async () => {
  database = openTestDatabase()
  await importedId(database, templateWorld())
})

afterEach(() => database.close())

const list = (filter: Partial<TemplateFilter> = {}, sort: TemplateSort = 'most_used', page = 1, rows = 50) =>
  listTemplates(database, EVERYTHING, { ...ALL, ...filter }, { sort, page, rows })
const texts = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).rows.map(({ text }) => text.slice(0, 11))
const idOf = async (search: string) => (await list({ search })).rows[0]?.id ?? ''
const vendorId = async (name: string) =>
  (await listVendors(database, EVERYTHING)).find((vendor) => vendor.name === name)?.id ?? 0

describe('the list of templates', () => {
  it('holds each template with its slots and the figures of its uses', async () => {
    const { rows, total, uses, judged } = await list()
    expect({ total, uses, judged }).toEqual({ total: 2, uses: 16, judged: 16 })
    expect(rows.map(({ uses: own, costly }) => [own, costly])).toEqual([
      [10, 10],
      [6, 0],
    ])
    expect(rows[1]).toMatchObject({
      text: expect.stringContaining('order ⟨'),
      vendors: [
        { vendorName: 'Night Owls', uses: 4 },
        { vendorName: 'In-house', uses: 2 },
      ],
      ...{ firstDay: '2026-03-02', lastDay: '2026-03-10', judgedUses: 6 },
    })
    expect(rows[1]?.trend.weeks.map((week) => week.uses)).toEqual([4, 2])
  })

  it('finds all words of the text, in any order and case', async () => {
    expect(await texts({ search: 'BROWSER please' })).toEqual(['Please clea'])
    expect(await texts({ search: 'browser parcel' })).toEqual([])
  })

  it('counts the uses of one vendor, and leaves out what it never used', async () => {
    const { rows, uses, judged } = await list({ vendor: await vendorId('In-house') })
    expect(rows.map((row) => [row.text.slice(0, 11), row.uses])).toEqual([['Your parcel', 2]])
    expect({ uses, judged }).toEqual({ uses: 2, judged: 2 })
  })

  it('shows whoever sees one vendor alone no text that it never sent', async () => {
    const scope = { vendorIds: [await vendorId('In-house')] }
    const seen = await listTemplates(database, scope, ALL, { sort: 'most_used', page: 1, rows: 50 })
    expect(seen.rows.map(({ text, uses }) => [text.slice(0, 11), uses])).toEqual([['Your parcel', 2]])
    expect(seen.known).toBe(1)
    const period = WHOLE_PERIOD
    await expect(getTemplate(database, scope, await idOf('browser'), period)).rejects.toThrow(/not among/)
    expect((await getTemplate(database, scope, await idOf('parcel'), period)).uses).toBe(2)
  })

  it('counts the uses of a period', async () => {
    expect((await list({ from: '2026-03-05', to: '2026-03-31' })).rows.map((row) => row.uses)).toEqual([2])
    expect((await list({ from: '2026-04-01' })).total).toBe(0)
  })

  it.each([
    ['most_used', ['Please clea', 'Your parcel']],
    ['most_costly', ['Please clea', 'Your parcel']],
    ['latest_use', ['Your parcel', 'Please clea']],
  ] as const)('comes in the order asked for: %s', async (sort, order) => {
    expect(await texts({}, sort)).toEqual(order)
  })

  it('comes page by page, with the whole told on each', async () => {
    const first = await list({}, 'most_used', 1, 1)
    const second = await list({}, 'most_used', 2, 1)
    expect([first.hasMore, second.hasMore, first.total, second.total]).toEqual([true, false, 2, 2])
    expect(first.rows[0]?.id).not.toBe(second.rows[0]?.id)
  })

  it('is empty, and knows no last day, before anything is imported', async () => {
    const empty = openTestDatabase()
    const page = await listTemplates(empty, EVERYTHING, ALL, { sort: 'most_used', page: 1, rows: 50 })
    expect(page).toMatchObject({ rows: [], total: 0, known: 0, lastDay: null })
    empty.close()
  })

  it('shows nothing of vendors outside the scope', async () => {
    const scope = { vendorIds: [await vendorId('In-house')] }
    const { rows, uses } = await listTemplates(database, scope, ALL, { sort: 'most_used', page: 1, rows: 50 })
    expect(uses).toBe(2)
    expect(rows.flatMap(({ vendors }) => vendors.map(({ vendorName }) => vendorName))).toEqual(['In-house'])
  })
})

describe('the page of a template', () => {
  const get = async (search: string, period: Partial<ListFilter> = {}) =>
    getTemplate(database, EVERYTHING, await idOf(search), { ...WHOLE_PERIOD, ...period })

  it('tells who uses it, how, and what came of it', async () => {
    const page = await get('parcel')
    expect(page).toMatchObject({ uses: 6, judgedUses: 6, judged: 16, costly: 0 })
    expect(page.vendors.map(({ vendorName, uses }) => [vendorName, uses])).toEqual([
      ['Night Owls', 4],
      ['In-house', 2],
    ])
    expect(page.agents.map(({ agentName, uses }) => [agentName, uses])).toEqual(
      expect.arrayContaining([
        ['Maya', 2],
        ['Tom', 2],
        ['Ines', 2],
      ]),
    )
    expect(page.bands.reduce((sum, { uses }) => sum + uses, 0)).toBe(6)
    expect(page.slots).toHaveLength(1)
    expect(page.latestUses).toHaveLength(6)
    expect(page.latestUses[0]?.agentName).toBe('Ines')
  })

  it('shows each finding that cost points once, with what the customer had asked', async () => {
    const page = await get('browser')
    const repeated = page.costlyUses.filter(({ criterion }) => criterion === 'repeated-canned-reply')
    expect(repeated).toHaveLength(5)
    expect(repeated[0]?.evidence.map(({ quote }) => quote)).toEqual([BROWSER, BROWSER])
    expect(new Set(page.costlyUses.map(({ conversationId, criterion }) => `${conversationId} ${criterion}`)).size).toBe(
      page.costlyUses.length,
    )
  })

  it('counts what its lists hold, by vendor and by agent', async () => {
    for (const search of ['parcel', 'browser']) {
      const page = await get(search)
      const rowsOf = (change: Partial<ListFilter>) =>
        countRows(database, EVERYTHING, {
          ...{ ...WHOLE_LIST, measure: 'template_use', slot: page.id },
          ...change,
        })
      expect(await rowsOf({})).toBe(page.uses)
      expect(await rowsOf({ measure: 'template_cost' })).toBe(page.costly)
      expect(await rowsOf({ measure: 'template_end' })).toBe(page.ends)
      expect(await rowsOf({ measure: 'template_end', result: 'counted' })).toBe(page.settled)
      for (const { vendorId: vendor, uses } of page.vendors) expect(await rowsOf({ vendor })).toBe(uses)
      for (const { topic, uses, costly } of page.topics) {
        expect(await rowsOf({ topic })).toBe(uses)
        expect(await rowsOf({ topic, measure: 'template_cost' })).toBe(costly)
      }
      for (const { agentId, uses } of page.agents) expect(await rowsOf({ agentId })).toBe(uses)
    }
  })

  it('is not there for an id that no catalogue knows', async () => {
    await expect(getTemplate(database, EVERYTHING, '0000000000000000', WHOLE_PERIOD)).rejects.toThrow(/not among/)
  })
})
