import { expect, it } from 'vitest'
import { NO_MAPPING } from '#server/domain/import'
import { openJsonEntries } from './json-entries'
import { openTableEntries } from './table-entries'
import { opens } from './testing'

const TEXT = 'word '.repeat(180_000)
const MOST = 25

it('the sample of a table with huge cells is a few rows, not a thousand', async () => {
  const text = `id,text\n${`1,${TEXT}\n`.repeat(40)}`
  const { first, rest } = await openTableEntries(opens(new TextEncoder().encode(text)), NO_MAPPING)
  expect(first.entries.length).toBeLessThan(MOST)
  let entries = first.entries.length
  for await (const batch of rest) entries += batch.entries.length
  expect(entries).toBe(40)
})

it('the sample of a JSON file with huge objects is a few objects', async () => {
  const text = `${JSON.stringify({ id: 1, text: TEXT })}\n`.repeat(40)
  const { first, rest } = await openJsonEntries(opens(new TextEncoder().encode(text)), NO_MAPPING)
  expect(first.entries.length).toBeLessThan(MOST)
  let entries = first.entries.length
  for await (const batch of rest) entries += batch.entries.length
  expect(entries).toBe(40)
})
