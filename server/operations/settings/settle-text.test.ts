import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { dumpState, openTestDatabase } from '#db/testing'
import { rescore } from '../rescore'
import { csvOf, drawRows, importCsv } from '../testing'
import { listChanges } from './list-changes'
import { listRepeatedTexts } from './list-repeated-texts'
import { settleText } from './settle-text'
import { undoChange } from './undo-change'

let database: Database
beforeEach(async () => {
  database = openTestDatabase()
  const rows = [0, 1, 2, 3, 4, 5].flatMap((number) =>
    drawRows(
      `09:00 customer: Where is parcel ${number}?
      09:00:20 agent Desk: This is an automated message. We have received your request and will look at it soon.
      11:00 agent Maya: It left the depot this morning.`,
      { id: `c${number}`, vendor: 'Night Desk', day: `2026-03-0${number + 2}` },
    ),
  )
  await importCsv(database, csvOf(rows))
})
afterEach(() => database.close())

const AUTHOR = { actor: 'a test', now: 1_900_000_000_000 }
const again = () => rescore(database, { asOf: null, now: () => 1, onProgress: () => undefined })
const firstReplies = () =>
  database.sqlite
    .prepare<[], number>(
      "SELECT first_reply_ms FROM scores WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')",
    )
    .pluck()
    .all()

test('a text that only sounds like software is listed as a suspicion, and counts as an answer', async () => {
  expect(await listRepeatedTexts(database)).toMatchObject([{ uses: 6, suspected: 6, behaviour: null, settled: null }])
  expect(firstReplies()).toEqual(Array(6).fill(20_000))
})

test('settled as software it stops no clock any more; taken back, everything is as before', async () => {
  const before = dumpState(database)
  const [text] = await listRepeatedTexts(database)
  const { changeId } = await settleText(database, { replyHash: text?.replyHash ?? 0, isAutomatic: true }, AUTHOR)
  await again()
  expect(firstReplies()).toEqual(Array(6).fill(7_200_000))
  expect(await listRepeatedTexts(database)).toMatchObject([{ suspected: 0, settled: true }])
  expect((await listChanges(database))[0]?.words).toBe('Software sends this text.')
  await undoChange(database, changeId ?? 0, AUTHOR)
  await again()
  expect(dumpState(database)).toEqual(before)
})

test('settled as people’s it is no suspect any more', async () => {
  const [text] = await listRepeatedTexts(database)
  await settleText(database, { replyHash: text?.replyHash ?? 0, isAutomatic: false }, AUTHOR)
  await again()
  expect(await listRepeatedTexts(database)).toMatchObject([{ suspected: 0, settled: false }])
  expect(firstReplies()).toEqual(Array(6).fill(20_000))
})

test('settling it the same again changes nothing, and a text that does not recur is refused', async () => {
  const [text] = await listRepeatedTexts(database)
  const change = { replyHash: text?.replyHash ?? 0, isAutomatic: true }
  await settleText(database, change, AUTHOR)
  expect(await settleText(database, change, AUTHOR)).toEqual({ changeId: null })
  await expect(settleText(database, { replyHash: 1, isAutomatic: true }, AUTHOR)).rejects.toThrow(
    'not among the recurring ones',
  )
})
