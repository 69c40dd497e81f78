import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv'
import { chunksOf } from './testing'
import { formatCsvRow, withoutFormulaGuard } from './write-csv'

describe('a row of an export', () => {
  it.each([
    [['a', 1.5, true, null], 'a,1.5,true,\r\n'],
    [['a,b', 'say "hi"', 'two\nlines'], '"a,b","say ""hi""","two\nlines"\r\n'],
    [['=1+1', '+49 30', '-x', '@me'], "'=1+1,'+49 30,'-x,'@me\r\n"],
    [['\tx', '\nx', '\rx'], `"'\tx","'\nx","'\rx"\r\n`.replace('"\'\tx"', "'\tx")],
    [['＝1', '  =1'], "'＝1,'  =1\r\n"],
    [[-5, 0], '-5,0\r\n'],
    [["it's", 'a=b'], "it's,a=b\r\n"],
  ])('%j', (cells, expected) => {
    expect(formatCsvRow(cells)).toBe(expected)
  })

  it('written then read is equal, guards taken off', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '-', '@', '\t', ' ', '"', ',', ';', '\n', 'a', 'é', '＋'),
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 10 }), async (rows) => {
        const text = [['id', 'time', 'text'], ...rows].map(formatCsvRow).join('').replaceAll('\r\n', '\n')
        const read: string[][] = []
        for await (const { records } of readCsv(chunksOf(text, 7))) {
          read.push(...records.map(({ cells }) => cells.map(withoutFormulaGuard)))
        }
        expect(read.slice(1)).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })

  it('an apostrophe that guards nothing stays', () => {
    expect(["'tis", "'", "'=x"].map(withoutFormulaGuard)).toEqual(["'tis", "'", '=x'])
  })
})
