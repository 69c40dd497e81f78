import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { exportMessages } from './export-messages'
import { exportPromises } from './export-promises'
import { exportTriggers } from './export-triggers'
import { csvOf, drawRows, importCsv } from './testing'

let database: Database
beforeEach(async () => {
  database = openTestDatabase()
  const rows = drawRows(
    `09:00 customer: I want to speak to a supervisor.
    09:00:10 agent Desk: This is an automated message. We have received your request and will look at it soon.
    09:01 agent Maya: A manager will call you within 2 hours.
    10:30 agent Dana: This is the duty manager, how can I help you today?`,
    { id: 'c1', vendor: 'Night Desk' },
  )
  await importCsv(database, csvOf(rows))
})
afterEach(() => database.close())

test('a trigger is written out with each step of its handling', () => {
  expect([...exportTriggers(database)]).toEqual([
    expect.objectContaining({
      conversationId: 'c1',
      type: 'supervisor_request',
      at: '2026-03-02T09:00:00.000Z',
      messageId: 'c1-1',
      asks: 1,
      promisedAt: '2026-03-02T09:01:00.000Z',
      promiseDueAt: '2026-03-02T11:01:00.000Z',
      answeredAt: '2026-03-02T10:30:00.000Z',
      vendor: 'Night Desk',
    }),
  ])
})

test('a promise is written out with its time and what kept it', () => {
  expect([...exportPromises(database)].filter(({ dueAt }) => dueAt !== null)).toEqual([
    expect.objectContaining({
      messageId: 'c1-3',
      dueAt: '2026-03-02T11:01:00.000Z',
      graceUntil: '2026-03-02T11:13:00.000Z',
      outcome: 'kept',
      keptMessageId: 'c1-4',
      agent: 'Maya',
      words: expect.stringContaining('within 2 hours'),
    }),
  ])
})

test('a message is written out as it was heard: suspected by its words', () => {
  expect([...exportMessages(database)].map(({ automatic }) => automatic)).toEqual([null, 'suspected', null, null])
})
