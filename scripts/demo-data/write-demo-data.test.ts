import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeDemoData } from './write-demo-data'

describe('the seed', () => {
  async function digests(options: { seed: number; conversations: number }): Promise<string[]> {
    const target = mkdtempSync(join(tmpdir(), 'demo-seed-'))
    await writeDemoData(target, options)
    const found = readdirSync(target)
      .sort()
      .map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(target, name)))
            .digest('hex')}`,
      )
    rmSync(target, { recursive: true })
    return found
  }

  test('the same seed gives the same bytes, another seed gives others', async () => {
    const once = await digests({ seed: 7, conversations: 600 })
    expect(await digests({ seed: 7, conversations: 600 })).toEqual(once)
    expect(await digests({ seed: 8, conversations: 600 })).not.toEqual(once)
  })

  test('a start that is no Monday is refused', async () => {
    await expect(writeDemoData(tmpdir(), { start: '2026-07-28' })).rejects.toThrow('must begin on a Monday')
  })
})
