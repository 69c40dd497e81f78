import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderedSum } from './ordered-sum'

test('a sum of fractions is the same in any order, to the last digit', () => {
  expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1)
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true })), (values) => {
      expect(orderedSum([...values].reverse())).toBe(orderedSum(values))
    }),
  )
})
