import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ascending } from './ascending'

const anyNumbers = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.POSITIVE_INFINITY)))

describe('numbers from the least on', () => {
  test('are the same numbers in order, and the list given stays as it was', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const given = [...numbers]
        expect(Array.from(ascending(given))).toEqual([...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
        expect(given).toEqual(numbers)
      }),
    )
  })

  test('are the list itself where it is in order', () => {
    const inOrder = [1, 2, 2, 5]
    expect(ascending(inOrder)).toBe(inOrder)
    expect(ascending([])).toEqual([])
  })
})
