import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { openTestDatabase } from '#db/testing'
import { DEFINITIONS, type Definition } from '#server/domain/definition'
import { type ListFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { waitPercentile } from '#server/statistics/percentile'
import { type CountedReplies, compareDefinitions } from './compare-definitions'
import { openDemoWorld } from './testing-demo-world'

let database: Database

beforeAll(async () => {
  database = await openDemoWorld()
})
afterAll(() => database.close())

const strata = [WHOLE_PERIOD, { ...WHOLE_PERIOD, channel: 'chat' as const }, { ...WHOLE_PERIOD, from: '2026-09-01' }]

/** What a vendor's rows hold under a definition, read one by one. */
function judgedRows(vendorId: number | null, definition: Definition) {
  type Kept = Record<Definition, [number | null, 0 | 1 | null]>
  return database.sqlite
    .prepare<[number | null], string>(
      "SELECT replay FROM scores WHERE vendor_id IS ? AND run_id IN (SELECT id FROM runs WHERE state = 'current')",
    )
    .pluck()
    .all(vendorId)
    .map((json) => JSON.parse(json) as Kept)
    .map((kept) => ({ ms: kept[definition][0], met: kept[definition][1], ourMet: kept.ours[1] }))
}

async function everyCount(filter = WHOLE_PERIOD) {
  const comparison = await compareDefinitions(database, EVERYTHING, filter)
  return (comparison?.vendors ?? []).flatMap(({ id, replies }) => replies.map((counted) => ({ id, counted })))
}

describe('first replies as others count them', () => {
  test('are the rows, counted one by one, with percentiles by nearest rank', async () => {
    const counts = await everyCount()
    expect(counts.length).toBeGreaterThanOrEqual(2 * DEFINITIONS.length)
    for (const { id, counted } of counts) {
      const rows = judgedRows(id, counted.definition)
      const judged = rows.filter(({ met }) => met !== null)
      const ended = judged.flatMap(({ ms }) => (ms === null ? [] : [ms])).sort((a, b) => a - b)
      const expected: CountedReplies = {
        definition: counted.definition,
        n: judged.length,
        met: judged.filter(({ met }) => met === 1).length,
        share: judged.length === 0 ? null : judged.filter(({ met }) => met === 1).length / judged.length,
        median: waitPercentile(ended, judged.length - ended.length, 0.5),
        p90: waitPercentile(ended, judged.length - ended.length, 0.9),
        differs: rows.filter(({ met, ourMet }) => met !== ourMet).length,
      }
      expect(counted).toEqual(expected)
    }
  })

  test('open lists of exactly as many rows as are shown', async () => {
    for (const period of strata) {
      for (const { id, counted } of await everyCount(period)) {
        const { definition, n, met, differs } = counted
        const list: ListFilter = {
          ...WHOLE_LIST,
          ...{ ...period, measure: 'replay', slot: definition, vendor: id ?? 'nobody' },
        }
        const rows = (change: Partial<ListFilter>) => countRows(database, EVERYTHING, { ...list, ...change })
        expect(await rows({})).toBe(n)
        expect(await rows({ result: 'counted' })).toBe(met)
        expect(await rows({ measure: 'replay_differs' })).toBe(differs)
      }
    }
  })

  test('are of one vendor where it is named, and of the vendors in scope only', async () => {
    const all = await compareDefinitions(database, EVERYTHING, WHOLE_PERIOD)
    const [vendor] = all?.vendors.filter(({ id }) => id !== null) ?? []
    expect(vendor?.id).toBeTypeOf('number')
    const id = vendor?.id ?? 0
    expect((await compareDefinitions(database, EVERYTHING, WHOLE_PERIOD, id))?.vendors).toEqual([vendor])
    expect((await compareDefinitions(database, { vendorIds: [id] }, WHOLE_PERIOD))?.vendors).toEqual([vendor])
    expect((await compareDefinitions(database, { vendorIds: [] }, WHOLE_PERIOD))?.vendors).toEqual([])
  })

  test('put the vendor first in the sentence whose own report lies highest above ours', async () => {
    const comparison = await compareDefinitions(database, EVERYTHING, WHOLE_PERIOD)
    const floor = comparison?.displayFloor ?? 0
    const differences = (comparison?.vendors ?? []).flatMap(({ id, name, replies }) => {
      const of = (definition: Definition) => replies.find((counted) => counted.definition === definition)
      const [ours, report] = [of('ours'), of('vendor_report')]
      if (id === null || !ours?.n || !report?.n || Math.min(ours.n, report.n) < floor) return []
      return [{ name, difference: report.met / report.n - ours.met / ours.n }]
    })
    const largest = Math.max(...differences.map(({ difference }) => difference))
    expect(largest).toBeGreaterThan(0)
    expect(comparison?.mostFlattered?.difference).toBe(largest)
    expect(differences).toContainEqual({ name: comparison?.mostFlattered?.vendor.name, difference: largest })
  })

  test('are nothing before anything is scored', async () => {
    const empty = openTestDatabase()
    expect(await compareDefinitions(empty, EVERYTHING, WHOLE_PERIOD)).toBeNull()
    empty.close()
  })
})
