import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPoints } from './split-points'

describe('the parts of a difference in tenths of a point', () => {
  it.each([
    [[0.0104, 0.0104, 0.0104], [11, 10, 10], 31],
    [[-0.0276, -0.0038, 0.0049, -0.0016], [-27, -4, 5, -2], -28],
    [[-0.14654], [-147], -147],
    [[0.0505, -0.0505], [51, -51], 0],
    [[], [], 0],
  ])('of %j are %j, and sum to %d', (parts, tenths, sum) => expect(splitPoints(parts)).toEqual({ parts: tenths, sum }))

  it('always sum to their sum, and none is a tenth and more from what it was', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const split = splitPoints(parts)
        expect(split.parts.reduce((sum, tenths) => sum + tenths, 0)).toBe(split.sum)
        expect(Math.abs(split.sum - 1000 * parts.reduce((sum, one) => sum + one, 0))).toBeLessThanOrEqual(0.5 + 1e-9)
        split.parts.forEach((tenths, index) => {
          expect(Math.abs(tenths - 1000 * (parts[index] ?? 0))).toBeLessThanOrEqual(1 + 1e-9)
        })
      }),
    )
  })
})
