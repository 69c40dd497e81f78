import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { addDays } from '#server/domain/calendar-day'
import { WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { loadCaseMix } from '../case-mix/load-case-mix'
import { csvOf, drawRows, importedId } from '../testing'
import { measureFirstReplyTrend } from './first-reply-trend'

/** A Monday. */
const FIRST_DAY = '2026-03-02'
const A_WEEK = 20
/** Chats answered too late in each of nine weeks, most in the first; the tenth has only begun. */
const LATE_BY_WEEK = [18, 2, 3, 2, 5, 2, 3, 2, 2, 1]
const RUNNING = LATE_BY_WEEK.length - 1
const DATA = { firstDay: FIRST_DAY, lastDay: addDays(FIRST_DAY, 7 * RUNNING + 1) }

let database: Database
let owls = 0

beforeAll(async () => {
  database = openTestDatabase()
  const rows = LATE_BY_WEEK.flatMap((late, index) =>
    Array.from({ length: index === RUNNING ? 4 : A_WEEK }, (_, chat) => {
      const answered = chat < late ? '11:30' : '10:01'
      const told = `10:00 customer: Where is my parcel ${chat}?\n${answered} agent Maya: It is at the depot and comes tomorrow, number ${chat}.`
      return drawRows(told, { id: `${index}-${chat}`, vendor: 'Owls', day: addDays(FIRST_DAY, 7 * index + (chat % 2)) })
    }).flat(),
  )
  await importedId(database, csvOf(rows))
  owls = (await saveVendor(database, { name: 'Owls' })).id
})
afterAll(() => database.close())

const trendOf = ({ firstWeek = 0, wanted = 0.9, floor = 10, scope = EVERYTHING as Scope } = {}) =>
  measureFirstReplyTrend(
    loadCaseMix(database, null),
    scope,
    WHOLE_PERIOD,
    { ...DATA, firstDay: addDays(FIRST_DAY, 7 * firstWeek) },
    {
      vendorId: owls,
      step: 'week',
      wanted,
      floor,
    },
  )

test('counts by week what the lists of its days hold', async () => {
  const { points } = trendOf()
  expect(points.map(({ n, met }) => n - met)).toEqual(LATE_BY_WEEK)
  for (const { start, end, n, met } of points) {
    const week = { ...WHOLE_LIST, from: start, to: end, vendor: owls }
    expect(await countRows(database, EVERYTHING, { ...week, measure: 'first_reply' })).toBe(n)
    expect(await countRows(database, EVERYTHING, { ...week, measure: 'first_reply', result: 'counted' })).toBe(met)
  }
})

test('marks the week that chance would not give, and then says nothing of what the process can do', () => {
  const { points, capability } = trendOf()
  expect(points.flatMap(({ signal }, index) => (signal ? [index] : []))).toEqual([0])
  expect(capability).toBeNull()
})

test('leaves a week that is not over out of the limits', () => {
  const { points, centre } = trendOf()
  expect(points.at(-1)).toMatchObject({ isRunning: true, n: 4, expected: null, signal: false })
  const whole = points.slice(0, -1)
  const late = LATE_BY_WEEK.slice(0, -1).reduce((sum, count) => sum + count, 0)
  expect(centre).toBeCloseTo(1 - late / (whole.length * A_WEEK), 12)
})

test('leaves a week that the data begin within out of the limits', () => {
  const { points, centre } = trendOf({ firstWeek: 1 / 7 })
  expect(points[0]).toMatchObject({ start: FIRST_DAY, lacksStart: true, expected: null, signal: false })
  expect(points[1]).toMatchObject({ lacksStart: false })
  expect(centre).toBe(trendOf({ firstWeek: 1 }).centre)
})

test('marks no week of fewer than the floor', () =>
  expect(trendOf({ floor: A_WEEK + 1 }).points.some(({ signal }) => signal)).toBe(false))

test.each([
  ['a target far below meets it always', 0.5, 'capable'],
  ['a target in what chance gives meets it now and then', 0.9, 'hit_and_miss'],
  ['a target at everything sometimes still does, with so few', 1, 'hit_and_miss'],
])('%s', (_, wanted, capability) => expect(trendOf({ firstWeek: 1, wanted }).capability).toBe(capability))

test('draws no limits of fewer than eight whole weeks', () => {
  const { points, centre, capability } = trendOf({ firstWeek: 2 })
  expect(points).toHaveLength(8)
  expect(points.every(({ expected }) => expected === null)).toBe(true)
  expect({ centre, capability }).toEqual({ centre: null, capability: null })
})

test('shows whoever sees another vendor alone nothing', () =>
  expect(trendOf({ scope: { vendorIds: [owls + 1] } }).points.every(({ n }) => n === 0)).toBe(true))
