import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHeader } from './find-header'
import { type CsvRecord, readCsv } from './read-csv'
import { chunksOf } from './testing'

function recordsOf(rows: readonly string[]): CsvRecord[] {
  return rows.map((row, index) => ({ line: index + 1, cells: row.split('|') }))
}

const table = ['id|time|text|role', '1|2024-01-05 10:00|hello|customer', '2|2024-01-05 10:02|hi|agent']

describe('the header', () => {
  it.each([
    ['is the first row', table, 0],
    ['is the first row that is not blank', ['', '|||', ...table], 2],
    ['stands below a title', ['Tickets of May', ...table], 1],
    ['stands below a title that is filled up', ['Tickets of May|||', '|||', ...table], 2],
    ['stands below title, filters and a blank row', ['Tickets', 'Status|open', 'From|2024-01-01', '', ...table], 4],
    ['stands below filters, filled up', ['Tickets|||', 'Status|open||', ...table], 2],
    ['stands below a title in a table of two columns', ['Tickets', 'id|text', '1|hello', '2|hi'], 1],
    ['alone below a title', ['Tickets', 'id|time|text'], 1],
    ['alone', ['id|time|text'], 0],
    ['has names of several lines', ['Tickets', 'id|created\nat|text', '1|2024-01-05|x', '2|2024-01-06|y'], 1],
    ['of two columns, with cells too many below', ['name|text', 'bob|hello, well', 'ann|a|b', 'joe|x|y|z'], 0],
    ['with an unnamed first column', ['|text', 'x|hello', 'y|hi'], 0],
    ['of one column', ['text', 'hello', 'a|b'], 0],
    ['of texts only', ['author|text|topic', 'bob|hello|x', 'ann|hi|y'], 0],
    ['with sparse rows below', ['a|b|c|d|e|f', '1|||||', '2||x|||'], 0],
  ])('%s', (_name, rows, index) => {
    expect(findHeader(recordsOf(rows), null)).toEqual({ index })
  })

  it('is the row on the line that a person chose', () => {
    const records = [
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\nc'] },
      { line: 4, cells: ['d'] },
    ]
    expect([1, 2, 3, 4, 5].map((line) => findHeader(records, line))).toEqual([
      { index: 0 },
      { index: 1 },
      { index: 1 },
      { index: 2 },
      null,
    ])
  })

  it('is absent where no row is', () => {
    expect(findHeader([], null)).toBeNull()
    expect(findHeader(recordsOf(['', '||']), null)).toBeNull()
    expect(findHeader([], 1)).toBeNull()
  })
})

describe('any table', () => {
  const names = ['id', 'created at', 'text', 'Author', 'Role', 'Status', 'Channel', 'Subject', 'Satisfaction score']
  const word = fc.constantFrom(
    'hello',
    'Thanks a lot',
    'agent',
    'open',
    '',
    'chat',
    'it broke',
    'Bob',
    '5',
    'x@y.example',
  )
  const cell = (column: number) =>
    column === 0
      ? fc.nat().map(String)
      : column === 1
        ? fc.constantFrom('2024-05-01 10:00:01', '2024-05-02 22:14')
        : word

  const anyTable = fc.integer({ min: 2, max: names.length }).chain((width) =>
    fc.record({
      header: fc.constant(names.slice(0, width)),
      rows: fc.array(fc.tuple(...names.slice(0, width).map((_, column) => cell(column))), {
        minLength: 1,
        maxLength: 40,
      }),
    }),
  )
  const preambleCell = fc.constantFrom('Report', 'Status: open', 'May 2024', '2024-05-01', 'Exported by Ann', 'all')
  const preamble = fc.array(fc.array(preambleCell, { minLength: 0, maxLength: 2 }), { maxLength: 5 })

  it('whose first row that is not blank is the header is never misjudged', () => {
    fc.assert(
      fc.property(anyTable, fc.nat({ max: 3 }), ({ header, rows }, blanks) => {
        const records = [...Array<string[]>(blanks).fill(['']), header, ...rows]
        expect(
          findHeader(
            records.map((cells, i) => ({ line: i + 1, cells })),
            null,
          ),
        ).toEqual({ index: blanks })
      }),
      { numRuns: 1000 },
    )
  })

  it('of three columns and more is found below up to five rows of titles and filters', () => {
    fc.assert(
      fc.property(
        anyTable.filter(({ header }) => header.length > 2),
        preamble,
        fc.boolean(),
        ({ header, rows }, above, isFilledUp) => {
          const fill = (cells: string[]) =>
            isFilledUp ? [...cells, ...Array<string>(header.length - cells.length).fill('')] : cells
          const records = [...above.map(fill), header, ...rows]
          expect(
            findHeader(
              records.map((cells, i) => ({ line: i + 1, cells })),
              null,
            ),
          ).toEqual({ index: above.length })
        },
      ),
      { numRuns: 1000 },
    )
  })
})

const samples = '../shared/data/formats'
describe.skipIf(!existsSync(samples))('the CSV samples (skipped where the shared data is absent)', () => {
  const files = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.csv')) : []
  it.each(files)('%s has its header in the first row', async (name) => {
    const records: CsvRecord[] = []
    const text = readFileSync(`${samples}/${name}`, 'utf8').replaceAll('\r\n', '\n')
    for await (const batch of readCsv(chunksOf(text, 1 << 16))) records.push(...batch.records)
    expect(findHeader(records, null)).toEqual({ index: 0 })
  })
})
