import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { looksSingleQuoted } from './single-quotes'
import { opens, readAll, sumOf } from './testing'

describe('cells in single quotes', () => {
  it.each([
    ["'id','time','text'\n", true],
    ["sep=;\n'id';'time'\n", true],
    ["\n'id'|'time'", true],
    ["'id',time\n", false],
    ["'id'\n", false],
    ['"id","time"\n', false],
    ["it's, what's\n", false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksSingleQuoted(text)).toBe(expected)
  })

  it('are read as the cells inside, with commas, line breaks, doubled quotes and apostrophes', async () => {
    const rows = [
      ['conversation id', 'time', 'author role', 'vendor', 'text'],
      ['C-1', '2025-03-01T10:00:00Z', 'customer', 'Harbour', 'Hello, it is\nme'],
      ['C-1', '2025-03-01T10:01:00Z', 'agent', 'Harbour', "it''s here"],
      ['C-1', '2025-03-01T10:02:00Z', 'customer', 'Harbour', 'She said "no"'],
      ['C-1', '2025-03-01T10:03:00Z', 'agent', 'Harbour', "that's odd"],
    ]
    const text = rows.map((cells) => cells.map((cell) => `'${cell}'`).join(',')).join('\n')
    for (const size of [7, 1 << 16]) {
      const { batch } = await readAll(opens(new TextEncoder().encode(text), size), NO_OPTIONS)
      const texts = batch.messages.map((message) => message.text)
      expect(texts).toEqual(['Hello, it is\nme', "it's here", 'She said "no"', "that's odd"])
      expect(sumOf(batch)).toBe(batch.recordsRead)
    }
  })

  it('with one that is not closed stop at its line', async () => {
    const header = "'conversation id','time','author role','vendor','text'"
    const row = "'C-1','2025-03-01T10:00:00Z','customer','Harbour','Hello'"
    const text = [header, row, row.slice(0, -1), row, row].join('\n')
    const { batch } = await readAll(opens(new TextEncoder().encode(text)), NO_OPTIONS)
    expect(batch.messages).toHaveLength(1)
    expect(batch.rejections.map(({ line }) => line)).toEqual([3])
  })
})
