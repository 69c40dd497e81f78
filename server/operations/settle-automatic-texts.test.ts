import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAutomaticTexts } from '#db/bulk/automatic-texts'
import type { Database } from '#db/open-database'
import { dumpState, openTestDatabase } from '#db/testing'
import { rescore } from './rescore'
import { settleAutomaticTexts } from './settle-automatic-texts'
import { csvOf, drawRows, importedId, undo } from './testing'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const NOTICE = 'Hello, your message has reached the evening desk and is in good hands with us now.'
const ANSWER = 'The parcel left our depot in the morning and should be with you before the evening.'

/** Conversations from a number on, an hour apart, in which the same text comes a second after the customer. */
function conversations(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    const hour = String(number % 24).padStart(2, '0')
    const day = `2026-03-${String(2 + Math.floor(number / 24)).padStart(2, '0')}`
    const drawing = `${hour}:00 customer: Where is parcel ${number}?
      ${hour}:00:01 agent Desk: ${NOTICE}
      ${hour}:40 agent Maya: ${ANSWER}`
    return drawRows(drawing, { id: `c${number}`, vendor: 'Night Desk', day })
  }).flat()
}

const marks = () =>
  database.sqlite
    .prepare<[], { marked: string | null; reply: number | null }>(
      `SELECT automatic_messages AS marked, first_reply_ms AS reply FROM scores
      WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')`,
    )
    .all()

describe('a text that is sent like a machine sends', () => {
  test('is certain from its twentieth use on, and every conversation that holds it is scored again', async () => {
    await importedId(database, csvOf(conversations(0, 19)))
    expect(marks().every(({ marked, reply }) => marked === null && reply === 1000)).toBe(true)
    await importedId(database, csvOf(conversations(19, 6)))
    expect(listAutomaticTexts(database)).toMatchObject([{ uses: 25, firstUses: 25, latencyMs: 1000 }])
    const all = marks()
    expect(all).toHaveLength(25)
    expect(all.every(({ marked, reply }) => marked?.includes('behaviour') && reply === 40 * 60_000)).toBe(true)
  })

  test('in two imports is the same as in one', async () => {
    await importedId(database, csvOf(conversations(0, 25)))
    const atOnce = dumpState(database)
    database.close()
    database = openTestDatabase()
    await importedId(database, csvOf(conversations(0, 10)))
    await importedId(database, csvOf(conversations(10, 15)))
    expect(dumpState(database)).toEqual(atOnce)
  })

  test('is a person’s again when the import that made it certain is undone', async () => {
    await importedId(database, csvOf(conversations(0, 15)))
    const before = dumpState(database)
    const importId = await importedId(database, csvOf(conversations(15, 10)))
    expect(listAutomaticTexts(database)).toHaveLength(1)
    await undo(database, importId)
    expect(dumpState(database)).toEqual(before)
  })

  test('stays what it is when everything is scored again, or looked at again', async () => {
    await importedId(database, csvOf(conversations(0, 25)))
    const before = dumpState(database)
    await rescore(database, { asOf: null, now: () => 1, onProgress: () => undefined })
    expect(dumpState(database)).toEqual(before)
    await settleAutomaticTexts(database, () => 1)
    expect(dumpState(database)).toEqual(before)
  })
})

test('an answer that people give is none', async () => {
  await importedId(database, csvOf(conversations(0, 25)))
  expect(listAutomaticTexts(database)).toHaveLength(1)
})

test('without data there is nothing to look at', async () => {
  await settleAutomaticTexts(database, () => 1)
  expect(listAutomaticTexts(database)).toEqual([])
})
