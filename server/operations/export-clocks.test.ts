import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { exportClocks } from './export-clocks'
import { csvOf, drawRows, importedId } from './testing'

let database: Database

beforeAll(async () => {
  database = openTestDatabase()
  const answered = drawRows(
    `09:00:00 customer: My parcel is late, where is it?
    09:00:05 bot: We have received your message and will get back to you.
    09:01:30 agent Maya: It left us this morning and arrives tomorrow.
    09:10 customer: And the second one?`,
    { id: 'A', vendor: 'Nightline' },
  )
  const later = drawRows('12:00 customer: Hello?\n12:01 agent Tom: ok', { id: 'B', vendor: 'In-house' })
  await importedId(database, csvOf([...answered, ...later]))
})
afterAll(() => database.close())

test('every wait of a customer is one record, in order, with whoever held it and answered it', () => {
  const [first, next, other] = [...exportClocks(database)]
  expect(first).toMatchObject({
    conversationId: 'A',
    ordinal: 0,
    kind: 'first',
    outcome: 'replied',
    startAt: '2026-03-02T09:00:00.000Z',
    endAt: '2026-03-02T09:01:30.000Z',
    startMessageId: 'A-1',
    endMessageId: 'A-3',
    customerMessages: 1,
    replyVendor: 'Nightline',
    replyAgent: 'Maya',
    replyKind: 'full',
    acknowledgedAt: '2026-03-02T09:00:05.000Z',
    reopened: false,
    waitSeconds: 90,
    targetSeconds: 120,
    standardVersion: 1,
    met: true,
    vendorBreach: false,
    coverageGap: false,
    outsideHours: false,
    warning: null,
  })
  expect(next).toMatchObject({
    conversationId: 'A',
    ordinal: 1,
    kind: 'next',
    outcome: 'open',
    startMessageId: 'A-4',
    endMessageId: null,
    holder: 'Nightline',
    replyVendor: null,
    replyAgent: null,
    replyKind: null,
    acknowledgedAt: null,
    met: false,
    coverageGap: false,
  })
  expect(other).toMatchObject({ conversationId: 'B', ordinal: 0, replyKind: 'thin', waitSeconds: 60 })
})

test('the records are as many as the clocks of the current runs', () => {
  const count = database.sqlite
    .prepare("SELECT count(*) FROM clocks WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')")
    .pluck()
    .get()
  expect([...exportClocks(database)]).toHaveLength(Number(count))
})

test('nothing imported is no record', () => {
  const empty = openTestDatabase()
  expect([...exportClocks(empty)]).toEqual([])
  empty.close()
})
