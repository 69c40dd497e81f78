import { describe, expect, it } from 'vitest'
import { findingsOf, message } from './testing'

const withIds = (ids: readonly string[]) => ids.map((id, i) => message(id, i, 'agent'))
const long = (count: number, tail: string) => Array.from({ length: count }, (_, i) => `1234567890${i + 10}${tail}`)
const find = (ids: readonly string[]) => findingsOf('rounded_ids', withIds(ids))

describe('ids that a spreadsheet has rounded', () => {
  it('are found from twenty long ones that nearly all end in zeros', () => {
    expect(find(long(19, '0000'))).toEqual([])
    expect(find([...long(18, '0000'), ...long(2, '1234')])).toMatchObject([
      { n: 18, of: 20, words: /18 of 20 ids end in 000/ },
    ])
    expect(find([...long(17, '0000'), ...long(3, '1234')])).toEqual([])
    expect(find(long(40, '1234'))).toEqual([])
  })

  it('are not short ones', () => {
    expect(find(Array.from({ length: 50 }, (_, i) => `${i + 1}000`))).toEqual([])
  })

  it('may be ids of messages', () => {
    const messages = long(20, '000').map((messageId, i) => ({ ...message('c1', i, 'agent'), messageId }))
    expect(findingsOf('rounded_ids', messages)).toMatchObject([{ n: 20, of: 20, words: /long message ids/ }])
  })

  it('are counted where rows were rejected for them', () => {
    const rounded = { column: 'id', reason: 'A spreadsheet has rounded the id to “1.5E+14”: export again.', raw: '' }
    const found = findingsOf('rounded_ids', [], {
      also: (checks) => {
        checks.rejection({ ...rounded, line: 7 })
        checks.rejection({ line: 8, column: null, reason: 'The time is missing.', raw: '' })
      },
    })
    expect(found).toMatchObject([{ n: 1, of: 2, examples: ['line 7'] }])
  })
})
