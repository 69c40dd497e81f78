import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { addDays } from '#server/domain/calendar-day'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { compareVendors } from '../compare-vendors'
import { csvOf, drawRows, importedId } from '../testing'
import { againstBefore } from './against-before'

const FIRST_DAY = '2026-03-02'
const WEEKS = 4
let database: Database
let owls = 0

const week = (index: number): PeriodFilter => ({
  ...WHOLE_PERIOD,
  from: addDays(FIRST_DAY, 7 * index),
  to: addDays(FIRST_DAY, 7 * index + 6),
})

/** Forty chats a week, ten on each of four days, by two agents; so many of them are answered too late in each week. */
const LATE_BY_WEEK = [4, 20, 20, 8]

beforeAll(async () => {
  database = openTestDatabase()
  const rows = LATE_BY_WEEK.flatMap((late, index) =>
    Array.from({ length: 40 }, (_, chat) => {
      const day = addDays(FIRST_DAY, 7 * index + Math.floor(chat / 10) + (chat > 35 ? 3 : 0))
      const [answered, agent] = [chat < late ? '11:30' : '10:01', chat % 2 === 0 ? 'Maya' : 'Ravi']
      const told = `10:00 customer: Where is my parcel ${chat}?\n${answered} agent ${agent}: It is at the depot and comes tomorrow, number ${chat}.`
      return drawRows(told, { id: `${index}-${chat}`, vendor: 'Owls', day })
    }).flat(),
  )
  await importedId(database, csvOf(rows))
  owls = (await saveVendor(database, { name: 'Owls' })).id
})
afterAll(() => database.close())

const owlsIn = async (filter: PeriodFilter) => {
  const against = await againstBefore(database, EVERYTHING, filter)
  const vendor = against?.byVendorId.get(owls)
  if (!vendor) throw new Error('Owls have nothing in either week.')
  return vendor
}

test.each([
  ['rose', 3, 12 / 40, true],
  ['stayed', 2, 0, false],
  ['fell', 1, -16 / 40, true],
])(
  'a share that %s does so by the difference of both, told apart from chance by its interval',
  async (_, index, gained, isTold) => {
    const { firstReply } = await owlsIn(week(index))
    expect(firstReply.now.n).toBe(40)
    expect(firstReply.before.n).toBe(40)
    expect(firstReply.difference).toBeCloseTo(gained, 12)
    const { low, high } = firstReply.interval95 ?? { low: 0, high: 0 }
    expect(low > 0 || high < 0).toBe(isTold)
  },
)

test('figures of now and of before are those that each period has for itself', async () => {
  const { score, dimensions } = await owlsIn(week(1))
  for (const [measured, filter] of [
    ['now', week(1)],
    ['before', week(0)],
  ] as const) {
    const vendor = (await compareVendors(database, EVERYTHING, filter))?.vendors.find(({ id }) => id === owls)
    expect(score[measured]).toEqual(vendor?.score)
    expect(dimensions.response[measured]).toEqual(vendor?.dimensions.response)
  }
})

test('there is nothing to hold the whole time against', async () =>
  expect(await againstBefore(database, EVERYTHING, WHOLE_PERIOD)).toBeNull())

test('nor the first week of the data, which says so', async () => {
  const against = await againstBefore(database, EVERYTHING, week(0))
  expect(against).toMatchObject({ isBeyondData: true, before: { from: '2026-02-23', to: '2026-03-01' } })
  expect(against?.byVendorId.size).toBe(0)
})

test('a period that runs on after the data ends with it', async () => {
  const { to } = week(WEEKS - 1)
  const lastDay = addDays(FIRST_DAY, 7 * (WEEKS - 1) + 6)
  expect(to).toBe(lastDay)
  const against = await againstBefore(database, EVERYTHING, { ...week(WEEKS - 1), to: addDays(lastDay, 20) })
  expect(against?.before).toEqual({ from: week(WEEKS - 2).from, to: week(WEEKS - 2).to })
})

test('shows whoever sees another vendor alone nothing', async () => {
  const against = await againstBefore(database, { vendorIds: [owls + 1] }, week(2))
  expect(against?.byVendorId.get(owls)).toBeUndefined()
})
