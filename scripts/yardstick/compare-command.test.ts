import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { unevenQueues } from '#server/operations/comparison/testing'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-compare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const database = join(folder, 'yardstick.db')
const compare = (...flags: string[]) => runHere('compare', '--db', database, ...flags)

describe('compare', () => {
  test('says that there is nothing before anything is imported', async () =>
    expect(await compare()).toMatchObject({
      status: 1,
      stderr: 'There is nothing to show yet. Import a transcript first.',
    }))

  test('prints each figure of each vendor beside in-house, and where the order turns round', async () => {
    const file = join(folder, 'queues.csv')
    writeFileSync(file, unevenQueues())
    expect(await runHere('import', file, '--db', database)).toMatchObject({ status: 0 })
    const { stdout } = await compare()
    const lines = stdout.split('\n')
    const firstReplies = lines.slice(lines.findIndex((line) => line.startsWith('First replies in time')))
    expect(firstReplies[1]).toMatch(/^In-house +80\.0 % +120 +the baseline$/)
    expect(firstReplies[2]).toMatch(/^Owls +65\.0 % +120 +75\.0 % +70\.0 % +\+5\.0 \(−.* to \+.*\) +100\.0 % /)
    expect(stdout).toContain(
      'Owls, first replies in time: 15.0 points worse than in-house as it is, and 5.0 points better with the same mix of questions.',
    )
  })

  test('prints what the page is made of as JSON', async () => {
    const { stdout } = await compare('--json', '--from', '2026-03-01')
    expect(JSON.parse(stdout)).toMatchObject({ conversations: 240, vendors: [{ vendor: { name: 'Owls' } }] })
  })

  test('says so where a period has nobody', async () => {
    const { stdout } = await compare('--to', '2020-01-01')
    expect(stdout).toMatch(/nobody to compare with/)
  })
})
