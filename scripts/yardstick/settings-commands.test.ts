import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
const file = join(folder, 'small.csv')
const hours = join(folder, 'hours.json')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onData = (...args: string[]) => runHere(...args, '--db', join(folder, 'test.db'))

beforeAll(async () => {
  writeFileSync(hours, '{"zone":"Europe/London","windows":[{"days":[1],"from":"18:00","to":"02:00"}]}')
  writeFileSync(
    file,
    `conversation_id,message_id,created_at,sender_type,sender_name,channel,vendor,message
A,A-1,2026-03-02T22:14:00Z,agent,Tom Stone,chat,Blue,It left us this morning.
B,B-1,2026-03-02T22:14:00Z,agent,Tom Stone,chat,Red,It left us this evening.
`,
  )
  await onData('import', file)
})

describe('the settings on the command line', () => {
  test('tell the hours in force at the end besides all of them', async () => {
    expect((await onData('vendors', 'set', 'Blue', '--always-on-duty', '--from', '2026-01-01')).status).toBe(0)
    const { stdout } = await onData('vendors', 'set', 'blue', '--coverage', hours, '--from', '2026-05-01', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'contracted',
      coverage: { zone: 'Europe/London' },
      contract: { coverages: [{ from: '2026-01-01', coverage: null }, { from: '2026-05-01' }] },
    })
  })

  test('ask which agent is meant where a name fits several, and take the vendor as an answer', async () => {
    const { status, stderr } = await onData('agents', 'set', 'Tom Stone', '--rename', 'Tom S.')
    expect(status).toBe(1)
    expect(stderr).toMatch(/1 \(Tom Stone, Blue\), 2 \(Tom Stone, Red\)/)
    const { stdout } = await onData(
      'agents',
      'set',
      'Tom Stone',
      '--vendor-name',
      'Red',
      '--rename',
      'Tom S.',
      '--json',
    )
    expect(JSON.parse(stdout)).toMatchObject({ id: 2, name: 'Tom S.' })
  })

  test.each([
    [2, ['vendors', 'set', 'New'], /say what it is: --kind/],
    [1, ['vendors', 'show', 'Nobody'], /There is no vendor "Nobody"/],
    [2, ['queues', 'set', 'Night'], /--vendor or --nobody/],
  ])('end with %d for %j, with a sentence that helps', async (code, args, sentence) => {
    const { status, stderr } = await onData(...args)
    expect(status).toBe(code)
    expect(stderr).toMatch(sentence)
  })
})

test('public holidays are printed as a list of dates', async () => {
  const days: unknown = JSON.parse((await runHere('holidays', 'DE', '--years', '2026-2027')).stdout)
  expect(days).toEqual(expect.arrayContaining(['2026-12-25', '2027-12-25']))
})
