import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { exportMessages } from './export-messages'
import { csvOf, drawRows, importedId, undo } from './testing'
import { cannedCsv, ownWords, SAVED, times } from './testing-canned'

test('every message is one record, in order, and a bot that only acknowledges is automatic', async () => {
  const database = openTestDatabase()
  await importedId(
    database,
    csvOf([
      ...drawRows(
        `09:00 customer: =SUM(A1), my parcel is late
        09:01 bot: We have received your message and will get back to you.
        09:02 bot: Press the reset button for ten seconds, then open the application again.
        09:05 agent Maya: It arrives tomorrow.`,
        { id: 'B', vendor: 'Nightline' },
      ),
      ...drawRows('08:00 customer: Hello?', { id: 'A', vendor: 'Nightline' }),
    ]),
  )
  const records = [...exportMessages(database)]
  expect(records.map(({ messageId, automatic }) => [messageId, automatic])).toEqual([
    ['B-1', null],
    ['B-2', 'certain'],
    ['B-3', null],
    ['B-4', null],
    ['A-1', null],
  ])
  expect(records[0]).toEqual({
    conversationId: 'B',
    messageId: 'B-1',
    at: '2026-03-02T09:00:00.000Z',
    role: 'customer',
    visibility: 'public',
    automatic: null,
    band: null,
    templateId: null,
    coveredShare: null,
    text: '=SUM(A1), my parcel is late',
  })
  database.close()
})

test('a reply of a person tells its template and how much of it that is, as it is kept', async () => {
  const database = openTestDatabase()
  const saved = times(6, () => ({ vendor: 'Owls', agent: 'Mo', text: SAVED.parcel }))
  await importedId(database, cannedCsv([...saved, { vendor: 'Owls', agent: 'Lu', text: ownWords(3) }]))
  const replies = [...exportMessages(database)].filter(({ role }) => role === 'agent')
  expect(replies.map(({ band, coveredShare }) => [band, coveredShare])).toEqual([
    ...times(6, () => ['verbatim', 1]),
    ['own', 0],
  ])
  expect(new Set(replies.map(({ templateId }) => templateId)).size).toBe(2)
  expect(replies.at(-1)?.templateId).toBeNull()
  database.close()
})

test('what an import brought is gone with it', async () => {
  const database = openTestDatabase()
  const importId = await importedId(database, csvOf(drawRows('08:00 customer: Hi there', { id: 'A', vendor: 'N' })))
  expect([...exportMessages(database)]).toHaveLength(1)
  await undo(database, importId)
  expect([...exportMessages(database)]).toEqual([])
  database.close()
})

test('conversations beyond the first few hundred are not lost, nor told twice', async () => {
  const database = openTestDatabase()
  const rows = Array.from({ length: 450 }, (_, index) =>
    drawRows('08:00 customer: Hi there', { id: `C${index}`, vendor: 'N' }),
  )
  await importedId(database, csvOf(rows.flat()))
  const ids = [...exportMessages(database)].map(({ messageId }) => messageId)
  expect(ids).toHaveLength(450)
  expect(new Set(ids).size).toBe(450)
  database.close()
})
