import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { createTableEnd } from './end-of-table'
import { opens, readAll, sumOf } from './testing'

const HEADER = ['conversation id', 'message id', 'time', 'author role', 'vendor', 'text']
const rowsOf = (...rows: string[][]) => rows.map((cells, index) => ({ line: index + 2, cells }))
const ROW = ['C-1', 'm1', '2025-03-01T08:00:00Z', 'customer', 'Harbour', 'Hello']
const SWAPPED = ['message id', 'conversation id', 'time', 'author role', 'vendor', 'text']

describe('a second table below the first', () => {
  it.each([
    ['columns in another order', SWAPPED],
    ['a column less', HEADER.slice(0, 5)],
    ['a column more in front', ['site', ...HEADER]],
    ['another case and order', SWAPPED.map((name, i) => (i === 0 ? name : name.toUpperCase()))],
  ])('with %s is rejected from its header on', (_name, header) => {
    const { entries, rejections } = createTableEnd(HEADER)(rowsOf(ROW, header, ROW))
    expect(entries).toHaveLength(1)
    expect(rejections.map(({ line }) => line)).toEqual([3, 4])
    expect(rejections[0]?.reason).toMatch(/In line 3 another table begins/)
  })

  it('stays rejected in later batches', () => {
    const rows = createTableEnd(HEADER)
    rows([{ line: 5, cells: SWAPPED }])
    expect(rows([{ line: 6, cells: ROW }]).rejections).toHaveLength(1)
  })

  it.each([
    ['the same header', HEADER],
    ['the same header with other blanks and case', HEADER.map((name) => ` ${name.toUpperCase()}`)],
    ['a row that says "text" and "time"', ['text', 'time', '2025-03-01T08:00:00Z', 'customer', 'Harbour', 'text']],
    ['a blank row', ['', '', '', '', '', '']],
  ])('%s begins none', (_name, cells) => {
    expect(createTableEnd(HEADER)(rowsOf(cells, ROW)).rejections).toEqual([])
  })

  it('of an import gives no message whose cells have changed places', async () => {
    const text = [HEADER, ROW, ROW, SWAPPED, ['m1', 'C-1', ...ROW.slice(2)]].map((cells) => cells.join(',')).join('\n')
    const { batch } = await readAll(opens(new TextEncoder().encode(text)), NO_OPTIONS)
    expect(batch.messages.map(({ conversationId }) => conversationId)).toEqual(['C-1', 'C-1'])
    expect(batch.rejections).toHaveLength(2)
    expect(sumOf(batch)).toBe(batch.recordsRead)
  })
})
