import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCursor, parseCursor } from './cursor-url'

describe('the start of a page in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeNat(), fc.maxSafeNat(), (sortValue, conversationId, ordinal) => {
        const cursor = { sortValue, conversationId, ordinal }
        expect(parseCursor(formatCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it.each(['', '1', '1.2', '1.2.3.4', '1.2.-3', '1.2.x', '1e5.2.3', '9007199254740993.1.1', undefined, ['1.2.3']])(
    '%j starts at the first row',
    (value) => expect(parseCursor(value)).toBeNull(),
  )
})
