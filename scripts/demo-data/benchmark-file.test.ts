import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeBenchmarkFile } from './benchmark-file'
import { readRows } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'benchmark-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the file has as many rows as asked, in order of time, with conversations that interleave', async () => {
  await writeBenchmarkFile(join(folder, 'a.csv'), 12_001, 5)
  const rows = readRows(folder, [{ name: 'a.csv' }])
  expect(rows.length).toBe(12_001)
  const times = rows.map((row) => row.created_at)
  expect(times).toEqual([...times].sort())
  const changes = rows.filter((row, index) => row.conversation_id !== rows[index - 1]?.conversation_id).length
  expect(changes / rows.length).toBeGreaterThan(0.2)
  expect(new Set(rows.map((row) => row.message_id)).size).toBe(12_001)
  expect(new Set(rows.map((row) => row.vendor)).size).toBe(6)
  const characters = rows.reduce((sum, row) => sum + row.text.length, 0) / rows.length
  expect(characters).toBeGreaterThan(120)
  expect(characters).toBeLessThan(240)
})

test('the same seed gives the same bytes', async () => {
  await writeBenchmarkFile(join(folder, 'b.csv'), 3000, 9)
  await writeBenchmarkFile(join(folder, 'c.csv'), 3000, 9)
  expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe(readFileSync(join(folder, 'c.csv'), 'utf8'))
})
