import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundedQuotient, splitExactly } from './split-exactly'

test.each([
  [0, 3, 0],
  [4, 3, 1],
  [5, 3, 2],
  [1, 2, 1],
])('%d / %d rounds half up to %d', (dividend, divisor, quotient) => {
  expect(roundedQuotient(dividend, divisor)).toBe(quotient)
})

test('the rest goes to the largest remainder, to the earlier part where several are as large', () => {
  expect(splitExactly([1, 1, 1], 3)).toEqual({ total: 1, shares: [1, 0, 0] })
  expect(splitExactly([1, 2, 3], 3)).toEqual({ total: 2, shares: [0, 1, 1] })
  expect(splitExactly([], 3)).toEqual({ total: 0, shares: [] })
})

test('shares sum to the total and none is off by a whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10 ** 12)), fc.integer({ min: 1, max: 10 ** 7 }), (parts, divisor) => {
      const { total, shares } = splitExactly(parts, divisor)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
      shares.forEach((share, index) => {
        expect(Math.abs(share - (parts[index] ?? 0) / divisor)).toBeLessThan(1)
      })
    }),
  )
})
