import { describe, expect, it } from 'vitest'
import { findingsOf } from './testing'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STORED = Date.parse('2025-03-04T10:00:07Z')

/** Minutes by which the known messages of each conversation have moved. */
const find = (moved: Readonly<Record<string, readonly number[]>>, storedAt = STORED) =>
  findingsOf('shifted_clock', [], {
    also: (checks) => {
      for (const [id, minutes] of Object.entries(moved))
        minutes.forEach((by, i) => void checks.known(id, storedAt + i * 77_000, storedAt + i * 77_000 + by * MINUTE))
    },
  })

describe('a clock that has moved since the export before', () => {
  it('is told with its shift and how many conversations it moved', () => {
    expect(find({ a: [120, 120], b: [120], c: [0], d: [60] })).toMatchObject([
      { n: 2, of: 4, examples: ['a', 'b'], words: /2 of 4 .* is 2 h later .*\(1 further one by other times\)/ },
    ])
    expect(find({ a: [-330] })).toMatchObject([{ words: /5 h 30 min earlier/ }])
  })

  it.each([
    ['nothing moved', [0, 0]],
    ['messages moved differently', [60, 120]],
    ['only some moved', [60, 0]],
    ['it is no quarter of an hour', [7]],
    ['it is more than zones differ', [27 * 60]],
  ])('is none where %s', (_, minutes) => {
    expect(find({ a: minutes })).toEqual([])
  })

  it('is seen although one of the exports has lost the seconds', () => {
    const found = findingsOf('shifted_clock', [], {
      also: (checks) => {
        checks.known('a', STORED, Date.parse('2025-03-04T11:00:00Z'))
        checks.known('a', STORED + 60_000, Date.parse('2025-03-04T11:01:00Z'))
      },
    })
    expect(found).toMatchObject([{ n: 1, of: 1, words: /1 h later/ }])
    expect(found[0]?.words).not.toContain(String(HOUR))
  })
})
