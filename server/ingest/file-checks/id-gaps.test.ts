import { describe, expect, it } from 'vitest'
import { findingsOf, message } from './testing'

const find = (ids: readonly (string | number)[]) =>
  findingsOf(
    'id_gaps',
    ids.map((id, i) => message(String(id), i, 'customer')),
  )
const from = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i)

describe('gaps in a sequence of ids', () => {
  it('are found where more than a tenth is missing, with the longest ones', () => {
    const ids = from(1000, 1000)
      .filter((id) => id < 1200 || id >= 1400)
      .filter((id) => id !== 1777)
    expect(find(ids)).toMatchObject([
      {
        n: 201,
        of: 986,
        examples: ['1200 to 1399', '1777'],
        words: /from 1007 to 1992, 201 of 986 numbers are missing/,
      },
    ])
  })

  it('are left alone below a tenth', () => {
    expect(find(from(1000, 1000).filter((id) => id % 11 !== 0))).toEqual([])
  })

  it('do not depend on order, and a few old conversations do not stretch the span', () => {
    expect(find([...from(1_000_000, 500).reverse(), 3, 17])).toEqual([])
  })

  it.each([
    ['random numbers', from(1, 500).map((i) => (i * 7_919_317) % 1_000_003)],
    ['every tenth number', from(1, 500).map((i) => i * 10)],
    ['words', from(1, 500).map((i) => `a${i}b`)],
    ['many beginnings', from(1, 500).map((i) => `${String.fromCharCode(97 + (i % 5))}-${i}`)],
    ['too few', from(1, 99).map((i) => (i < 50 ? i : i + 500))],
  ])('are no gaps in %s', (_, ids) => {
    expect(find(ids)).toEqual([])
  })

  it('are found behind a common beginning', () => {
    const ids = from(1, 300).filter((i) => i < 100 || i > 199)
    expect(find(ids.map((i) => `TKT-${i}`))).toMatchObject([{ examples: ['TKT-100 to TKT-199'] }])
  })
})
