import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'
import { type CsvOptions, type CsvRecord, readCsv, type UnclosedQuote } from './read-csv'
import { chunksOf, opens } from './testing'

async function read(text: AsyncIterable<string>) {
  const records: CsvRecord[] = []
  let unclosedQuote: UnclosedQuote | null = null
  for await (const batch of readCsv(text)) {
    expect(unclosedQuote).toBeNull()
    records.push(...batch.records)
    unclosedQuote = batch.unclosedQuote
  }
  return { records, unclosedQuote }
}
const cellsOf = async (text: string, size = 1 << 16) =>
  (await read(chunksOf(text, size))).records.map(({ cells }) => cells)

describe('records', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with commas in texts',
      'a;b\n1,5;2,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'pipes',
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a sep= line',
      'sep=;\na,x;b\n1;2\n',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'delimiters inside quotes do not count',
      'a;b\n"1,2,3,4";x\n',
      [
        ['a', 'b'],
        ['1,2,3,4', 'x'],
      ],
    ],
    [
      'doubled quotes',
      'a,b\n"say ""hi""",2\n',
      [
        ['a', 'b'],
        ['say "hi"', '2'],
      ],
    ],
    [
      'quotes not doubled, within a line',
      'a,b\n"say "hi" now",2\n',
      [
        ['a', 'b'],
        ['say "hi" now', '2'],
      ],
    ],
    ['a single column', 'a\nb\n', [['a'], ['b']]],
    ['blank lines', 'a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']]],
    [
      'a hash is a character',
      '#a,b\n#1,2\n',
      [
        ['#a', 'b'],
        ['#1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', async (_name, text, expected) => {
    expect(await cellsOf(text)).toEqual(expected)
    expect(await cellsOf(text, 1)).toEqual(expected)
  })

  it('lines are those of the file, also after cells of several lines and a sep= line', async () => {
    const { records } = await read(chunksOf('sep=,\nid,text\n1,"two\nlines"\n\n2,"a\nb\nc"\n3,x\n', 5))
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'id'],
      [3, '1'],
      [5, ''],
      [6, '2'],
      [9, '3'],
    ])
  })
})

describe('what a person said of the file', () => {
  async function readWith(text: string, options: CsvOptions) {
    const batches = []
    for await (const batch of readCsv(chunksOf(text, 3), options)) batches.push(batch)
    return {
      rows: batches.flatMap(({ records }) => records.map(({ line, cells }) => [line, ...cells])),
      delimiters: new Set(batches.map(({ delimiter }) => delimiter)),
      unclosedQuote: batches.at(-1)?.unclosedQuote ?? null,
    }
  }

  it('a delimiter is used, also against a "sep=" line, which is no record', async () => {
    expect(await readWith('sep=,\na|b,c\n', { delimiter: '|' })).toMatchObject({
      rows: [[2, 'a', 'b,c']],
      delimiters: new Set(['|']),
    })
  })

  it('without one the one found is told', async () => {
    expect((await readWith('a;b\n1;2\n', {})).delimiters).toEqual(new Set([';']))
    expect((await readWith('sep=;\na,b\n', { delimiter: null })).delimiters).toEqual(new Set([';']))
  })

  it('plain quotes are characters, and every line is a record', async () => {
    expect(await readWith('id,text\n1,"open\n2,"x, y"\n\n', { quotes: 'plain' })).toEqual({
      rows: [
        [1, 'id', 'text'],
        [2, '1', '"open'],
        [3, '2', '"x', ' y"'],
        [4, ''],
      ],
      delimiters: new Set([',']),
      unclosedQuote: null,
    })
  })

  it('a line over 1 MB is no open quote', async () => {
    const text = `id,text\n1,x\n2,${'long '.repeat(300_000)}`
    const { rows, unclosedQuote } = await readWith(text.slice(0, 20) + text.slice(20), { quotes: 'plain' })
    expect(rows).toHaveLength(2)
    expect(unclosedQuote).toMatchObject({ line: 3, reason: expect.stringContaining('longer than 1 MB') })
  })
})

describe('an unclosed quote (rulings.md 28)', () => {
  it('rows before the line that opened it stay, the rest is one problem that names the line', async () => {
    const { records, unclosedQuote } = await read(chunksOf('id,text\n1,"two\nlines"\n2,"open\n3,x\n4,y\n', 4))
    expect(records.map(({ cells }) => cells[0])).toEqual(['id', '1'])
    expect(unclosedQuote).toMatchObject({ line: 4, raw: '2,"open\n3,x\n4,y\n' })
    expect(unclosedQuote?.reason).toContain('line 4')
  })

  it('a quoted cell of a later row does not close it', async () => {
    const { records, unclosedQuote } = await read(chunksOf('id,text\n1,"open\n2,"closed"\n3,"x"\n', 100))
    expect(records).toHaveLength(1)
    expect(unclosedQuote?.line).toBe(2)
  })

  it('a text of several lines with words in quotes is not taken for one', async () => {
    expect(await cellsOf('id,text\n1,"a\nsay "hi" now"\n2,x\n')).toEqual([
      ['id', 'text'],
      ['1', 'a\nsay "hi" now'],
      ['2', 'x'],
    ])
  })

  it('stops after 1 MB instead of reading 60 MB in vain', async () => {
    let served = 0
    async function* text() {
      yield 'id,text\n1,ok\n2,"open\n'
      for (; served < 60; served++) yield '3,more of the same\n'.repeat(55_000)
    }
    const { records, unclosedQuote } = await read(text())
    expect(records).toHaveLength(2)
    expect(unclosedQuote).toMatchObject({ line: 3 })
    expect(unclosedQuote?.raw).toHaveLength(500)
    expect(served).toBeLessThan(4)
  })
})

describe('any table', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '"', ',', ';', '\t', '|', '\n', ' ', '#', "'"), maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\0\uFEFF]/g, '')),
  )
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.record({
      // A header of plain words, as files have it: the delimiter is guessed from it.
      header: fc.constant(['id', 'time', 'text', 'role', 'more'].slice(0, width)),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
    }),
  )

  it('written with any delimiter, quoting, line end and mark reads back the same in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.record({ mark: fc.boolean(), sep: fc.boolean(), quoteAll: fc.boolean(), lastEnd: fc.boolean() }),
        fc.integer({ min: 1, max: 60 }),
        async ({ header, rows }, delimiter, eol, { mark, sep, quoteAll, lastEnd }, size) => {
          const quote = (text: string) =>
            quoteAll || /["\n,;\t|]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const lines = [header, ...rows].map((row) => row.map(quote).join(delimiter))
          const text =
            (mark ? '\uFEFF' : '') + (sep ? `sep=${delimiter}${eol}` : '') + lines.join(eol) + (lastEnd ? eol : '')
          const decoded = decodeText(opens(new TextEncoder().encode(text), size)(), {
            encoding: null,
            otherwise: async () => 'windows-1252',
          })
          const { records, unclosedQuote } = await read(decoded)
          expect(unclosedQuote).toBeNull()
          expect(records.map(({ cells }) => cells)).toEqual([header, ...rows])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('chunks of any size give the same records, also of broken text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' '), maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        async (text, size) => {
          expect(await read(chunksOf(text, size))).toEqual(await read(chunksOf(text, 1000)))
        },
      ),
      { numRuns: 500 },
    )
  })
})
