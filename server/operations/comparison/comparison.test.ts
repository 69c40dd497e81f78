import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { type ListFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { LEAST_COVERED } from '#server/domain/verdict'
import { compareVendors } from '../compare-vendors'
import { openDemoWorld } from '../testing-demo-world'
import { COMPARED_FIGURES } from './compared-figures'
import { sideBySide } from './side-by-side'

const CHOICE = { units: 'vendors', target: 'in_house' } as const
const PERIODS = [
  WHOLE_PERIOD,
  { ...WHOLE_PERIOD, channel: 'email' as const },
  { ...WHOLE_PERIOD, shift: 'business_hours' as const },
  { ...WHOLE_PERIOD, from: '2026-09-01', to: '2026-09-30' },
  { ...WHOLE_PERIOD, from: '2026-07-27', to: '2026-08-02' },
]
let database: Database

beforeAll(async () => {
  database = await openDemoWorld()
})
afterAll(() => database.close())

async function compared(period = WHOLE_PERIOD) {
  const found = await sideBySide(database, EVERYTHING, period, CHOICE)
  expect(found?.vendors.length).toBeGreaterThan(3)
  return (found?.vendors ?? []).flatMap(({ vendor, gap }) => {
    const { againstInHouse: against } = vendor
    return against ? [{ vendor, gap, ...against, displayFloor: found?.comparison.displayFloor ?? 0 }] : []
  })
}

describe.each(PERIODS)('vendors beside in-house, $from $to $channel $shift', (period) => {
  test('have gaps whose parts sum to the difference of the scores as they are', async () => {
    for (const { gap, figures } of await compared(period)) {
      const sum = gap.reduce((sum, { performance, caseMix }) => sum + performance + caseMix, 0)
      expect(Math.abs(sum - (figures.score.raw.difference ?? Number.NaN))).toBeLessThan(1e-9)
    }
  })

  test('are compared over no more than they have', async () => {
    for (const { figures, dimensions } of await compared(period))
      for (const name of COMPARED_FIGURES) {
        const { raw, adjusted, covered, coveredN } = figures[name]
        // The score stands on all that is judged in its dimensions.
        const parts = name === 'score' ? dimensions.map((dimension) => figures[dimension]) : [figures[name]]
        const n = parts.reduce((sum, { raw: { own } }) => sum + own.n, 0)
        expect(adjusted?.own.n ?? 0).toBe(coveredN)
        expect(coveredN).toBeLessThanOrEqual(n)
        expect(covered).toBe(n === 0 ? null : coveredN / n)
        expect(raw.own.n === 0).toBe(raw.own.value === null)
      }
  })

  test('get no verdict on too few, or where too little is alike', async () => {
    for (const { figures, displayFloor } of await compared(period))
      for (const name of COMPARED_FIGURES) {
        const { raw, covered, verdict } = figures[name]
        const isTooFew = raw.own.n < displayFloor || raw.inHouse.n < displayFloor || (covered ?? 0) < LEAST_COVERED
        if (isTooFew) expect(verdict).toBe('too_few')
        else expect(raw.difference).not.toBeNull()
      }
  })

  test('get the same verdict on every page', async () => {
    const overview = await compareVendors(database, EVERYTHING, period)
    for (const { vendor } of await compared(period))
      expect(overview?.vendors.find(({ id }) => id === vendor.id)?.againstInHouse).toEqual(vendor.againstInHouse)
  })
})

test('what vendors are called, and so their order, changes none of their figures', async () => {
  const before = await compared()
  database.sqlite.exec(`UPDATE vendors SET name_key = char(122 - id) || name_key WHERE kind = 'contracted'`)
  const after = await compared()
  database.sqlite.exec(`UPDATE vendors SET name_key = substr(name_key, 2) WHERE kind = 'contracted'`)
  expect(after.map(({ vendor }) => vendor.id)).not.toEqual(before.map(({ vendor }) => vendor.id))
  for (const { vendor, figures, gap } of before) {
    const renamed = after.find((other) => other.vendor.id === vendor.id)
    expect(renamed?.figures).toEqual(figures)
    expect(renamed?.gap).toEqual(gap)
  }
})

test.each(['vendors', 'agents'] as const)(
  'the %s of a funnel have as many first replies as their lists',
  async (units) => {
    const { funnel } = (await sideBySide(database, EVERYTHING, WHOLE_PERIOD, { units, target: 'standard' })) ?? {}
    expect(funnel?.points.length).toBeGreaterThan(5)
    for (const { key, n, inTime, alert, alarm } of funnel?.points ?? []) {
      const whose = units === 'agents' ? { agentId: Number(key) } : { vendor: Number(key) }
      const list: ListFilter = { ...WHOLE_LIST, measure: 'first_reply', ...whose }
      expect(await countRows(database, EVERYTHING, list)).toBe(n)
      expect(await countRows(database, EVERYTHING, { ...list, result: 'counted' })).toBe(inTime)
      expect(alarm.low <= alert.low && alert.low <= alert.high && alert.high <= alarm.high).toBe(true)
    }
  },
)
