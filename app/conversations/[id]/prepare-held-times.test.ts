import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOLDERS } from '#server/domain/held-time'
import { prepareHeldTimes } from './prepare-held-times'

const NAMES = new Map([[1, 'Owls']])

describe('who had the next word', () => {
  it('is told by name, the longest first, with the whole length', () => {
    const { rows, totalMs } = prepareHeldTimes(
      [
        ['vendor', 1, 10],
        ['other_vendor', 1, 20],
        ['nobody', 1, 30],
        ['nobody', null, 40],
        ['bot', null, 50],
        ['customer', null, 60],
        ['vendor', 9, 5],
      ],
      NAMES,
    )
    expect(rows.map(({ words }) => words)).toEqual([
      'The customer',
      'A bot',
      'Nobody on shift',
      'Nobody on shift (outside the hours of Owls)',
      'Owls, until another vendor answered',
      'Owls',
      'a vendor that is not known',
    ])
    expect(totalMs).toBe(215)
  })

  it('always adds up', () => {
    const held = fc.tuple(fc.constantFrom(...HOLDERS), fc.constantFrom(1, null), fc.integer({ min: 1, max: 1e9 }))
    fc.assert(
      fc.property(fc.array(held), (heldTimes) => {
        const { rows, totalMs } = prepareHeldTimes(heldTimes, NAMES)
        expect(rows.reduce((sum, { ms }) => sum + ms, 0)).toBe(totalMs)
        expect(rows).toHaveLength(heldTimes.length)
      }),
    )
  })

  it('is nobody where nothing happened', () => expect(prepareHeldTimes([], NAMES)).toEqual({ rows: [], totalMs: 0 }))
})
