import { expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { opens, readAll } from '../testing'

const read = (words: readonly string[]) => {
  const rows = words.map((word) => `C-1,2025-03-01T10:00:00Z,${word},Harbour,Hello`)
  const text = ['conversation id,time,author role,vendor,text', ...rows].join('\n')
  return readAll(opens(new TextEncoder().encode(text)), NO_OPTIONS)
}

it('words of the role column that are not known are asked about, the most frequent first', async () => {
  const asked = { questions: [{ about: 'roles', choices: ['Keeper', 'Zoo'] }] }
  await expect(read(['Zoo', 'Keeper', 'Keeper'])).rejects.toMatchObject(asked)
})

it('whole texts in the role column are no words: their rows are rejected in short sentences', async () => {
  const { batch } = await read(Array(5).fill('w'.repeat(10_000)))
  expect(batch.rejections).toHaveLength(5)
  for (const { reason } of batch.rejections) expect(reason.length).toBeLessThan(200)
})
