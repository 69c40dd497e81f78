import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unnamedSquares } from './unnamed-squares'

test('is exact where every conversation lost all or nothing', () =>
  expect(unnamedSquares({ n: 4, sum: 1 }, 0.25, 1)).toBeCloseTo(3 * 0.25 ** 2 + 0.75 ** 2, 12))

test('is never less than the squares themselves', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), fc.integer({ min: 0, max: 1000 }), (losses, centre) => {
      const sum = losses.reduce((all, loss) => all + loss, 0)
      const squares = losses.reduce((all, loss) => all + (loss - centre) ** 2, 0)
      expect(unnamedSquares({ n: losses.length, sum }, centre, 1000)).toBeGreaterThanOrEqual(squares)
    }),
  ))

test('is nothing for none', () => expect(unnamedSquares({ n: 0, sum: 0 }, 0.4, 1)).toBe(0))
