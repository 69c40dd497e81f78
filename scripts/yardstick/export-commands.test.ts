import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const yardstick = async (...args: string[]) => (await runHere(...args, '--db', join(folder, 'yardstick.db'))).stdout

beforeAll(async () => {
  const file = join(folder, 'export.csv')
  writeFileSync(
    file,
    `conversation_id,message_id,created_at,sender_type,sender_name,channel,message
A,A-1,2026-03-02T22:14:00Z,customer,Ann,chat,=1+1 is where?
A,A-2,2026-03-02T22:15:30.250Z,agent,Tom,chat,It left us this morning.
`,
  )
  await yardstick('import', file, '--vendor', 'Blue')
})

test('waits are exported one a line', async () => {
  const record = JSON.parse(await yardstick('export', 'clocks'))
  expect(record).toMatchObject({ conversationId: 'A', endMessageId: 'A-2', waitSeconds: 90.25, replyVendor: 'Blue' })
})

test('messages are exported one a row, safe for a spreadsheet', async () => {
  expect((await yardstick('export', 'messages', '--format', 'csv')).split('\r\n')).toEqual([
    '\uFEFFconversationId,messageId,at,role,visibility,automatic,text,band,templateId,coveredShare',
    "A,A-1,2026-03-02T22:14:00.000Z,customer,public,,'=1+1 is where?,,,",
    'A,A-2,2026-03-02T22:15:30.250Z,agent,public,,It left us this morning.,short,,0',
    '',
  ])
})
