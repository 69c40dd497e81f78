import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
const db = join(folder, 'yardstick.db')
const file = join(folder, 'export.csv')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const yardstick = (...args: string[]) => runHere(...args, '--db', db)

beforeAll(() =>
  writeFileSync(
    file,
    `conversation_id,message_id,created_at,sender_type,sender_name,channel,team,message
A,A-1,2026-03-02T22:14:00Z,customer,Ann,chat,Blue,Where is my parcel?
A,A-2,2026-03-02T22:15:30Z,agent,Tom,chat,Blue,It left us this morning.
B,B-1,yesterday,customer,Ben,chat,Blue,Hello?
`,
  ),
)

describe('the command line', () => {
  test('runs as a process of its own, with its exit code', () => {
    const args = ['--import', 'tsx', 'scripts/yardstick.ts', 'frobnicate']
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).status).toBe(2)
  })

  test('asks with exit code 2 what a file leaves open, and nothing but JSON goes to the output', async () => {
    const { status, stdout, stderr } = await yardstick('import', file, '--json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ questions: [{ about: 'vendor', choices: ['team'] }] })
    expect(stderr).toMatch(/--vendor-column or --vendor/)
  })

  test('tells in JSON what became of every record', async () => {
    const { status, stdout } = await yardstick('import', file, '--vendor-column', 'TEAM', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      recordsRead: 3,
      conversations: 1,
      messages: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      duplicate: 0,
      rejected: 1,
      skipped: 0,
      facts: 0,
      afterAsOf: 0,
      rejections: [{ line: 4, column: 'created_at', reason: expect.stringContaining('yesterday') }],
    })
  })

  test('exports one record a conversation, with the fields that others rely on', async () => {
    const { stdout } = await yardstick('export', 'conversations')
    const record = JSON.parse(stdout)
    expect(record).toMatchObject({
      conversationId: 'A',
      vendor: 'Blue',
      channel: 'chat',
      customerMessages: 1,
      agentMessages: 1,
      firstReplySeconds: 90,
      firstReplyOutcome: 'replied',
      firstReplyMet: true,
      worstNextReplySeconds: null,
      openWaitSeconds: null,
      score: 100,
    })
    expect(record.findings[0]).toMatchObject({ criterion: 'first-reply-time', loss: 0, messageIds: ['A-1', 'A-2'] })
  })

  test('writes the scorecard of a vendor as a page, with words of the transcripts only where asked to', async () => {
    const page = join(folder, 'card.html')
    const write = (...args: string[]) => yardstick('scorecard', '--vendor', 'Blue', '--html', page, ...args)
    expect(await write()).toMatchObject({ status: 0, stdout: `Wrote ${page}.\n` })
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<h1><bdi>Blue<\/bdi><\/h1>/)
    expect(readFileSync(page, 'utf8')).not.toContain('Shown because you asked for it')
    expect((await write('--quotes', '--from', '2026-03-02')).status).toBe(0)
    expect(readFileSync(page, 'utf8')).toContain('Shown because you asked for it')
    expect((await write('--from', '2026-03-03')).status).toBe(1)
  })

  test.each([
    [0, ['--help'], /Usage: yardstick/],
    [0, ['import', '--help'], /--vendor-column <column>/],
    [2, ['frobnicate'], /unknown command/],
    [2, ['import', 'x.csv', '--vendor', 'A', '--vendor-column', 'b'], /not both/],
    [1, ['import', 'no-such-file.csv'], /There is no file "no-such-file.csv"|There is no file/],
    [1, ['scorecard', '--vendor', 'Nobody there'], /There is no vendor "Nobody there"/],
    [2, ['scorecard', '--html', 'card.html'], /--html needs --vendor/],
    [2, ['scorecard', '--vendor', 'Blue', '--quotes'], /--quotes, --from and --to need --html/],
    [2, ['scorecard', '--vendor', 'Blue', '--from', '2026-02-30'], /Write a day like/],
  ])('ends with %d for %j, with a sentence that helps', async (code, args, sentence) => {
    const { status, stdout, stderr } = await yardstick(...args)
    expect(status).toBe(code)
    expect(stdout + stderr).toMatch(sentence)
  })
})
