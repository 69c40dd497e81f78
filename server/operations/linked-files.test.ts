import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { listImportFiles } from '#db/queries/import-files'
import { dumpState, openTestDatabase } from '#db/testing'
import { importCsv, importedId, undo } from './testing'

const TICKETS = `ticket id,status,priority,created at,closed at,assignee,subject
1,closed,high,2026-03-02T09:59:00Z,2026-03-02T12:00:00Z,Maya,Parcel
2,open,low,2026-03-02T11:00:00Z,,Tom,Invoice
3,open,low,2026-03-02T11:30:00Z,,Tom,Silent
`
const MESSAGES = `conversation_id,message_id,created_at,sender_type,sender_name,message
1,a,2026-03-02T10:00:00Z,customer,Ann,Where is my parcel?
1,b,2026-03-02T10:05:00Z,agent,Maya,It left our warehouse yesterday and should reach you today.
2,c,2026-03-02T11:05:00Z,customer,Bo,My invoice is wrong.
9,d,2026-03-02T11:06:00Z,customer,Cy,Whose ticket is this?
`
const OPTIONS = { vendor: 'Night Owls' }

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

describe('a file of tickets and a file of their messages', () => {
  test('are one import: facts, messages, and a rejection for messages of no ticket', async () => {
    const outcome = await importCsv(database, [MESSAGES, TICKETS], OPTIONS)
    expect(outcome).toMatchObject({
      kind: 'committed',
      counts: { recordsRead: 7, new: 3, facts: 3, rejected: 1, conversations: 3, messages: 3 },
    })
    expect(dumpState(database).conversations).toMatchObject([
      { external_id: '1', status: 'closed', subject: 'Parcel', closed_at: Date.parse('2026-03-02T12:00:00Z') },
      { external_id: '2', status: 'open' },
      { external_id: '3', status: 'open', opened_at: Date.parse('2026-03-02T11:30:00Z') },
    ])
    if (outcome.kind !== 'committed') return
    expect(outcome.rejections).toMatchObject([{ fileOrdinal: 0, line: 5 }])
    expect(await listImportFiles(database, outcome.importId)).toMatchObject([
      { ordinal: 0, fileName: 'part-0.csv', grain: 'message' },
      { ordinal: 1, fileName: 'part-1.csv', grain: 'conversation' },
    ])
  })

  test('score conversations that have messages only', async () => {
    await importCsv(database, [MESSAGES, TICKETS], OPTIONS)
    expect(dumpState(database).scores).toMatchObject([{ conversation: '1' }, { conversation: '2' }])
  })

  test('give the same state in whichever order they are named, and taken in twice', async () => {
    await importCsv(database, [TICKETS, MESSAGES], OPTIONS)
    const state = dumpState(database)
    await importCsv(database, [MESSAGES, TICKETS], OPTIONS)
    expect(dumpState(database)).toEqual(state)
  })

  test('undone leave what was there before', async () => {
    const silent = TICKETS.replaceAll('open,low', 'solved,high')
    await importedId(database, silent, OPTIONS)
    const before = dumpState(database)
    const undone = await importedId(database, [MESSAGES, TICKETS], OPTIONS)
    await undo(database, undone)
    expect(dumpState(database)).toEqual(before)
  })

  test('taken in one after the other are measured as if they had come together', async () => {
    const told = MESSAGES.split('\n')
      .filter((row) => !row.startsWith('9,'))
      .join('\n')
    await importCsv(database, TICKETS, OPTIONS)
    await importCsv(database, told, OPTIONS)
    const split = dumpState(database)
    const whole = openTestDatabase()
    await importCsv(whole, [TICKETS, told], OPTIONS)
    expect(split.scores).toEqual(dumpState(whole).scores)
    expect(split.conversations).toEqual(dumpState(whole).conversations)
    whole.close()
  })
})
