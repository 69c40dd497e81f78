import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalCdf, normalQuantile } from './normal'

describe('normal distribution', () => {
  test.each([
    [0.5, 0],
    [0.8, 0.8416212],
    [0.95, 1.6448536],
    [0.975, 1.959964],
    [0.999, 3.0902323],
  ])('the %d quantile is %d, as in printed tables', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6)
    expect(normalCdf(z)).toBeCloseTo(p, 6)
  })

  test('the probability of a quantile is the one it was asked for, and both sides are alike', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 9)
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 6)
      }),
    )
  })
})
