import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cannedCsv, ownWords, SAVED, times } from '#server/operations/testing-canned'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
const db = join(folder, 'yardstick.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const topics = (...args: string[]) => runHere('topics', ...args, '--db', db)

beforeAll(async () => {
  expect((await topics()).stderr).toContain('Import a transcript first')
  const file = join(folder, 'export.csv')
  const replies = [
    ...times(40, () => ({ vendor: 'Owls', agent: 'Mo', topic: 'parcels', text: SAVED.parcel })),
    ...times(40, (index) => ({ vendor: 'Larks', agent: 'Lu', topic: 'parcels', text: ownWords(index) })),
    ...times(3, (index) => ({ vendor: 'Owls', agent: 'Mo', text: ownWords(100 + index) })),
  ]
  writeFileSync(file, cannedCsv(replies))
  expect((await runHere('import', file, '--db', db)).status).toBe(0)
})

test('topics are printed with their figures, what has none told last and too few said to be too few', async () => {
  const { status, stdout } = await topics()
  expect(status).toBe(0)
  const [header, parcels, untold] = stdout.split('\n')
  expect(header).toMatch(/^Topic +Conversations +Share/)
  expect(parcels).toMatch(/^parcels +80 +96\.4 %/)
  expect(untold).toMatch(/^no topic told +3 +3\.6 % .*too few \(3 of 30\)/)
})

test('they are of one vendor, as JSON, where that is asked for', async () => {
  const { stdout } = await topics('--vendor', 'Owls', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ conversations: 43, topics: [{ topic: 'parcels', conversations: 40 }, {}] })
  expect((await topics('--vendor', 'Nobody Ltd')).stderr).toContain('There is no vendor "Nobody Ltd"')
  expect((await topics('--from', '2026-02-30')).stderr).toContain('Write a day like 2026-11-15.')
  expect((await topics('--from', '2027-01-01')).stdout).toBe('No conversation falls into this period.\n')
})
