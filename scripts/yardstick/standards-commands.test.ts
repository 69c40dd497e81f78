import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
const db = join(folder, 'yardstick.db')
const draft = join(folder, 'draft.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const yardstick = (...args: string[]) => runHere(...args, '--db', db)

const json = async (...args: string[]) => JSON.parse((await yardstick(...args, '--json')).stdout)

beforeAll(async () => {
  writeFileSync(
    join(folder, 'export.csv'),
    `conversation_id,message_id,created_at,sender_type,sender_name,channel,vendor,message
A,A-1,2026-03-02T22:14:00Z,customer,Ann,chat,Blue,Where is my parcel?
A,A-2,2026-03-02T22:15:30Z,agent,Tom,chat,Blue,It left us this morning.
B,B-1,2026-03-04T10:00:00Z,customer,Ben,chat,Blue,Where is my refund?
B,B-2,2026-03-04T10:01:30Z,agent,Tom,chat,Blue,The bank has had it since Monday.
`,
  )
  writeFileSync(draft, JSON.stringify({ targets: { chat: { firstReplySeconds: 60 } } }))
  await yardstick('import', join(folder, 'export.csv'))
})

test('a standard is tried without leaving anything behind, published from a day, compared and restated', async () => {
  const before = await json('scorecard')
  const days = ['--from', '2026-03-02', '--to', '2026-03-04']
  expect(await json('standards', 'preview', draft, ...days)).toMatchObject({
    conversations: 2,
    wouldMiss: 2,
    wouldMeet: 0,
  })
  const { stdout } = await yardstick('standards', 'preview', draft, ...days)
  expect(stdout).toContain('2 conversations from 2026-03-02 to 2026-03-04: 2 would get another score.')
  expect(stdout).toContain('first replies in target 2 of 2 → 0 of 2')
  expect(await json('scorecard')).toEqual(before)
  expect(await json('standards', 'list')).toMatchObject([{ version: 1 }])

  const applied = await json('standards', 'apply', draft, '--from', '2026-03-04', '--note', 'Faster.')
  expect(applied).toMatchObject({ version: 2, validFrom: '2026-03-04', affected: 1, name: 'Default standard' })
  expect(await json('standards', 'list')).toMatchObject([
    { version: 2, validFrom: '2026-03-04', note: 'Faster.', isNewest: true },
    { version: 1, validFrom: null, note: null, isNewest: false },
  ])
  expect(await json('standards', 'show', '1')).toMatchObject({
    version: 1,
    targets: { chat: { firstReplySeconds: 120 } },
  })
  expect(await json('standards', 'diff', '1', '2')).toEqual([
    { path: 'targets.chat.firstReplySeconds', label: 'First reply in chat', before: '2 min', after: '1 min' },
  ])
  expect((await yardstick('standards', 'diff', '1', '2')).stdout).toBe('First reply in chat: 2 min → 1 min\n')

  const met = async () => (await json('scorecard')).vendors[0].firstReply.value
  expect(await json('rescore')).toMatchObject({ conversations: 2, standardVersion: 2 })
  expect(await met()).toBe(0.5)
  expect(await json('rescore', '--restate')).toMatchObject({ conversations: 2, standardVersion: 3 })
  expect(await met()).toBe(0)
  expect((await json('standards', 'list'))[0]).toMatchObject({
    validFrom: null,
    note: expect.stringMatching(/^Restated/),
  })
}, 60_000)

test('what cannot be a day or a version is refused', async () => {
  expect(await yardstick('standards', 'apply', draft, '--from', '2026-02-30')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Write a day like 2026-11-15.'),
  })
  expect((await yardstick('standards', 'show', 'two')).status).toBe(2)
  expect(await yardstick('standards', 'diff', '1', '99')).toMatchObject({ status: 1, stdout: '' })
}, 30_000)
