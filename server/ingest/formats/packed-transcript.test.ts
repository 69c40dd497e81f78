import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packedTranscript } from './packed-transcript'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

const sample = readFileSync(new URL('./samples/packed.csv', import.meta.url), 'utf8')
const clock = (hours: number, minutes: number, seconds = 0) => ({
  dayOf: '2025-03-04 00:00',
  clockMs: ((hours * 60 + minutes) * 60 + seconds) * 1000,
})

test('times of day count from the record’s date; what has no date, no grammar or breaks off is rejected with a sentence', async () => {
  const [together, dated, notSplit, undated, empty, cut] = await readingsOfTable(packedTranscript, sample)
  expect(together).toMatchObject({
    kind: 'conversation',
    conversationId: 'c-1',
    facts: { openedAt: '2025-03-04 00:00', closedAt: null, assignee: 'Ines', requester: ['Otto Vale', 'Customer'] },
    messages: [
      { role: 'customer', authorName: null, time: clock(23, 58, 10), text: 'My lamp, it flickers' },
      { role: 'agent', time: clock(23, 59, 2), text: 'Since when?' },
      { role: 'customer', time: clock(0, 1, 15), text: 'since 22:30' },
    ],
  })
  expect(dated).toMatchObject({
    facts: { closedAt: '2025-03-05 10:00' },
    messages: [
      { authorName: 'Otto Vale', role: null, time: '2025-03-05 09:00', text: 'Hello\nsecond line' },
      { authorName: 'Ines', time: '2025-03-05 09:02' },
    ],
  })
  expect(notSplit).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('cannot be split') })
  expect(undated).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('have no date') })
  expect(empty).toMatchObject({ kind: 'facts', conversationId: 'c-5' })
  expect(cut).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('breaks off') })
})

test.each([
  ['id,chat', true],
  ['Case Number,Chat Transcript,Owner', true],
  ['ticket_id,messages,created_at', true],
  ['conversation_id,time,author_role,text', false],
  ['conversation id,body,sender', false],
  ['id,subject,status', false],
  ['transcript,agent', false],
])('%s: claimed is %s', (names, isClaimed) =>
  expect(packedTranscript.claims(createTableHeader(names.split(','), 'x.csv')) !== null).toBe(isClaimed),
)

test('times of day count from the day on which a ticket was opened', async () => {
  const csv = 'case number,date opened,conversation\n1,2025-03-05 10:00,"[10:00] Customer: hi\n[10:05] Agent: hello"\n'
  const day = '2025-03-05 10:00'
  expect(await readingsOfTable(packedTranscript, csv)).toMatchObject([
    { messages: [{ time: { dayOf: day, clockMs: 36_000_000 } }, { time: { dayOf: day, clockMs: 36_300_000 } }] },
  ])
})

test('a transcript without any time is not blamed on a missing date', async () => {
  const lines = '"Ada: hi\nBo: hello\nAda: thanks\nBo: bye"'
  const [only] = await readingsOfTable(
    packedTranscript,
    `case number,opened at,conversation\n1,2025-03-05 10:00,${lines}\n`,
  )
  expect(only).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('no times of their own') })
})
