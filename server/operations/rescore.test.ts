import { expect, test } from 'vitest'
import { dumpState, openTestDatabase } from '#db/testing'
import { rescore } from './rescore'
import { settleText } from './settings/settle-text'
import { csvOf, drawRows, importCsv } from './testing'

const NOTICE = 'This is an automated message. We have received your request and will look at it soon.'

test('texts known by the hashes of older rules are known again, and what was settled about them holds', async () => {
  const database = openTestDatabase()
  const rows = [0, 1, 2, 3, 4, 5].flatMap((number) =>
    drawRows(`09:00 customer: Where is it?\n09:00:20 agent Desk: ${NOTICE}\n11:00 agent Maya: It left this morning.`, {
      ...{ id: `c${number}`, vendor: 'Night Desk' },
    }),
  )
  await importCsv(database, csvOf(rows))
  const { sqlite } = database
  const replyHash = Number(sqlite.prepare('SELECT reply_hash FROM messages WHERE text = ?').pluck().get(NOTICE))
  await settleText(database, { replyHash, isAutomatic: true }, { actor: 'a test', now: 1 })
  const again = () => rescore(database, { asOf: null, now: () => 1, onProgress: () => undefined })
  await again()
  const before = dumpState(database)
  sqlite.exec(`UPDATE messages SET reply_hash = 4711 WHERE reply_hash = ${replyHash};
    UPDATE settled_texts SET reply_hash = 4711; UPDATE runs SET rules_version = 4`)
  await again()
  expect(dumpState(database)).toEqual(before)
  expect(sqlite.prepare('SELECT reply_hash FROM settled_texts').pluck().all()).toEqual([replyHash])
  database.close()
})
