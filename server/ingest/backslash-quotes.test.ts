import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doublingBackslashQuotes, looksBackslashed } from './backslash-quotes'
import { readCsv } from './read-csv'
import { chunksOf } from './testing'

async function cellsOf(text: string, size = 1 << 16) {
  const rows: (readonly string[])[] = []
  for await (const { records, unclosedQuote } of readCsv(doublingBackslashQuotes(chunksOf(text, size)))) {
    rows.push(...records.map(({ cells }) => cells))
    expect(unclosedQuote).toBeNull()
  }
  return rows
}

describe('a backslash before a quote inside a quoted cell', () => {
  it.each([
    ['does not end the cell', 'id,text\n1,"say \\"hi\\", you"\n', ['1', 'say \\"hi\\", you']],
    ['does not end it at a line end', 'id,text\n1,"say \\"hi\\"\nyou"\n', ['1', 'say \\"hi\\"\nyou']],
    ['stands beside doubled quotes', 'id,text\n1,"say ""hi"", \\"you\\"."\n', ['1', 'say "hi", \\"you\\".']],
    ['may come after other backslashes', 'id,text\n1,"a\\\\", b"\n', ['1', 'a\\\\", b']],
    ['is nothing outside quotes', 'id,text\n1,C:\\dir\\\n', ['1', 'C:\\dir\\']],
  ])('%s', async (_name, text, row) => {
    for (const size of [1, 2, 3, 1000]) expect((await cellsOf(text, size))[1]).toEqual(row)
  })

  it('any table as PHP writes it reads back the same', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', '\\', ',', '\n', 'é', ' '), maxLength: 8 })
      // What PHP itself cannot read back: a cell that ends in a backslash.
      .filter((text) => !text.endsWith('\\'))
    const php = (text: string) =>
      `"${text.replace(/(\\)?"/g, (quote, backslash) => (backslash === undefined ? '""' : quote))}"`
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 10 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const text = `id,text\n${rows.map((row) => `${row.map(php).join(',')}\n`).join('')}`
          expect(await cellsOf(text, size)).toEqual([['id', 'text'], ...rows])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('whether a file is written PHP’s way', () => {
  const php = 'id,text,role\n1,"say \\"hi\\", you",agent\n2,"x",agent\n3,"y",agent\n4,"z",agent\n'
  it.each([
    ['rows of too many cells', php, true],
    ['rows swallowed by a quote', 'id,text,role\n1,"say \\"hi\\"\nyou",agent\n2,"x, y",agent\n3,"z",bot\n', true],
    ['with a "sep=" line', `sep=,\n${php}`, true],
    ['with semicolons', php.replaceAll(',', ';'), true],
    ['a folder that ends in a backslash', 'id,text,role\n1,"C:\\dir\\",agent\n2,"x",agent\n3,"y",bot\n', false],
    ['a backslash and a doubled quote', 'id,text,role\n1,"say \\""hi\\"", you",agent\n2,"x",agent\n', false],
    ['ragged rows for another reason', 'id,text,role\n1,a \\"b, c,agent\n2,"x",agent\n', false],
    ['no backslash', 'id,text,role\n1,"a, b",agent\n2,x, y,agent\n', false],
    ['nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(looksBackslashed(text)).toBe(expected)
  })
})
