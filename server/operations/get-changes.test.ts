import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { addDays } from '#server/domain/calendar-day'
import { type ListFilter, type PeriodFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { compareVendors } from './compare-vendors'
import { againstBefore } from './comparison/against-before'
import { getChanges } from './get-changes'
import { measureCompany } from './measure-company'
import { csvOf, drawRows, importedId } from './testing'
import { getScorecard } from './vendor-scorecard'

const MONDAY = '2026-03-02'
/** Of 80 chats a week by four agents of each vendor, so many are answered too late in each week. */
const LATE_BY_WEEK = { Owls: [8, 8, 48], Foxes: [8, 10, 9] } as const

let database: Database
let owls = 0

const week = (index: number): PeriodFilter => ({
  ...WHOLE_PERIOD,
  from: addDays(MONDAY, 7 * index),
  to: addDays(MONDAY, 7 * index + 6),
})

beforeAll(async () => {
  database = openTestDatabase()
  const rows = (['Owls', 'Foxes'] as const).flatMap((vendor) =>
    LATE_BY_WEEK[vendor].flatMap((late, index) =>
      Array.from({ length: 80 }, (_, chat) => {
        const told = `10:00 customer: Where is my parcel ${chat}?
          ${chat < late ? '11:30' : '10:01'} agent ${vendor} ${chat % 4}: It is at the depot and comes tomorrow, number ${chat}.`
        return drawRows(told, {
          id: `${vendor}-${index}-${chat}`,
          vendor,
          day: addDays(MONDAY, 7 * index + (chat % 7)),
        })
      }).flat(),
    ),
  )
  const waiting = ['11:00', '12:00'].flatMap((time, index) =>
    drawRows(`${time} customer: Is anybody there today?`, { id: `open-${index}`, vendor: 'Foxes', day: '2026-03-22' }),
  )
  await importedId(database, csvOf([...rows, ...waiting]))
  owls = (await saveVendor(database, { name: 'Owls' })).id
})
afterAll(() => database.close())

const listed = (filter: Partial<ListFilter>) => countRows(database, EVERYTHING, { ...WHOLE_LIST, ...filter })

describe('what changed', () => {
  test('is told of the last whole week where no days are chosen', async () => {
    const changes = await getChanges(database, EVERYTHING, WHOLE_PERIOD)
    expect(changes?.days).toEqual({ now: week(2), before: week(1) })
  })

  test('names the vendor that moved, the rule that costs more, and who waits', async () => {
    const { facts = [] } = (await getChanges(database, EVERYTHING, week(2))) ?? {}
    expect(facts).toMatchObject([
      { kind: 'moved', figure: 'first_reply', vendor: { name: 'Owls' }, isReal: true },
      { kind: 'costs_more', criterion: 'first-reply-time', vendor: { name: 'Owls' }, findings: 48, isReal: true },
      { kind: 'waiting', count: 2 },
    ])
  })

  test('counts exactly the rows of the lists', async () => {
    const { facts = [] } = (await getChanges(database, EVERYTHING, week(2))) ?? {}
    for (const fact of facts) {
      if (fact.kind === 'costs_more')
        expect(await listed({ ...week(2), measure: 'lost', slot: fact.criterion, vendor: owls })).toBe(fact.findings)
      if (fact.kind === 'waiting') expect(await listed({ ...week(2), measure: 'waiting' })).toBe(fact.count)
    }
  })

  test('is nothing where chance would give as much', async () => {
    const { facts = [], scores = [] } = (await getChanges(database, EVERYTHING, week(1))) ?? {}
    expect(facts[0]).toEqual({ kind: 'steady' })
    expect(scores.map(({ vendor, isReal }) => [vendor.name, isReal])).toEqual([
      ['Foxes', false],
      ['Owls', false],
    ])
  })

  test('is not told where the days before are not in the data', async () =>
    expect(await getChanges(database, EVERYTHING, week(0))).toBeNull())

  test('is not told of an empty database', async () => {
    const empty = openTestDatabase()
    expect(await getChanges(empty, EVERYTHING, WHOLE_PERIOD)).toBeNull()
    empty.close()
  })

  test('says nothing of vendors that are not for who asks', async () => {
    const { facts = [], scores = [] } = (await getChanges(database, { vendorIds: [owls] }, week(2))) ?? {}
    expect(scores.map(({ vendor }) => vendor.name)).toEqual(['Owls'])
    expect(facts.some(({ kind }) => kind === 'waiting')).toBe(false)
  })

  test('in points by rule adds up to what the score lost', async () => {
    const vendor = (await againstBefore(database, EVERYTHING, week(2)))?.byVendorId.get(owls)
    const { pointsLost } = await getScorecard(database, EVERYTHING, owls, week(2))
    const lost = pointsLost.reduce((sum, { points }) => sum + points, 0)
    expect(lost / 100).toBeCloseTo(1 - (vendor?.score.now.value ?? 1), 9)
    const { facts = [] } = (await getChanges(database, EVERYTHING, week(2))) ?? {}
    const cost = facts.find((fact) => fact.kind === 'costs_more')
    const same = pointsLost.find(({ criterion }) => criterion === 'first-reply-time')
    expect(100 * (cost?.now.value ?? 0)).toBeCloseTo(same?.points ?? 0, 9)
  })
})

describe('all vendors as one', () => {
  test('lose over the rules exactly what their score lacks of 100', async () => {
    const company = await measureCompany(database, EVERYTHING, WHOLE_PERIOD)
    const lost = company?.pointsLost.reduce((sum, { points }) => sum + points, 0)
    expect(lost).toBeCloseTo(100 * (1 - (company?.score.value ?? 1)), 9)
    expect(lost).toBeGreaterThan(1)
  })

  test('have the conversations, findings and hours of each together', async () => {
    const company = await measureCompany(database, EVERYTHING, week(2))
    const vendors = (await compareVendors(database, EVERYTHING, week(2)))?.vendors ?? []
    expect(company?.score.n).toBe(vendors.reduce((sum, { conversations }) => sum + conversations, 0))
    for (const { criterion, findings } of company?.pointsLost ?? [])
      expect(findings).toBe(await listed({ ...week(2), measure: 'lost', slot: criterion }))
    const hour = 10
    expect(company?.hours[hour]).toEqual({
      n: await listed({ ...week(2), measure: 'hour_of_week', slot: String(hour) }),
      met: await listed({ ...week(2), measure: 'hour_of_week', slot: String(hour), result: 'counted' }),
    })
    expect(company?.hours.reduce((sum, { n }) => sum + n, 0)).toBe(
      await listed({ ...week(2), measure: 'hour_of_week' }),
    )
  })

  test('of one vendor are that vendor', async () => {
    const company = await measureCompany(database, { vendorIds: [owls] }, week(2))
    const owl = (await compareVendors(database, EVERYTHING, week(2)))?.vendors.find(({ id }) => id === owls)
    expect(company?.score).toEqual(owl?.score)
  })
})
