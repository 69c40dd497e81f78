import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMoments, meanOfMoments } from './cluster-moments'
import { momentsOf } from './testing'

test('conversations of one reply give the usual standard error of a share', () => {
  const found = meanOfMoments(momentsOf([[0], [0], [1], [1], [1]]))
  expect(found?.mean).toBeCloseTo(0.6, 12)
  expect(found?.standardError).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 4), 12)
})

test('replies that repeat within a conversation count as one: twice each gives the error of once each', () => {
  const once = meanOfMoments(momentsOf([[0], [1], [1]]))
  const twice = meanOfMoments(
    momentsOf([
      [0, 0],
      [1, 1],
      [1, 1],
    ]),
  )
  expect(twice?.standardError).toBeCloseTo(once?.standardError ?? -1, 12)
})

test('one conversation has a mean and no error, none has nothing', () => {
  expect(meanOfMoments(momentsOf([[1, 0]]))).toEqual({ mean: 0.5, standardError: null })
  expect(meanOfMoments(addMoments([]))).toBeNull()
})

test('lots add up to what they are together', () => {
  const anyConversations = fc.array(fc.array(fc.nat(1), { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  fc.assert(
    fc.property(anyConversations, anyConversations, (a, b) => {
      expect(addMoments([momentsOf(a), momentsOf(b)])).toEqual(momentsOf([...a, ...b]))
    }),
  )
})
