import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waitPercentile, waitPercentileRange } from './percentile'

/** Over answered waits alone. */
function percentile(sorted: readonly number[], q: number): number | null {
  const found = waitPercentile(sorted, 0, q)
  return found !== null && 'atMost' in found ? found.atMost : null
}

const ONE_LONG_WAIT = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]

const anyWaits = fc.array(fc.nat(1_000_000), { maxLength: 50 }).map((waits) => waits.sort((a, b) => a - b))
const anyQ = fc.double({ min: 0, max: 1, noNaN: true })

describe('percentile by nearest rank', () => {
  test.each([
    [0, 1],
    [0.1, 1],
    [0.11, 2],
    [0.5, 5],
    [0.9, 9],
    [0.91, 100],
    [1, 100],
  ])('of 1 to 9 and 100 the %d quantile is %d', (q, expected) => {
    expect(percentile(ONE_LONG_WAIT, q)).toBe(expected)
  })

  test('the 7 % quantile of a hundred is the 7th, although 0.07 times 100 is a little more than 7', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(percentile(hundred, 0.07)).toBe(7)
  })

  test('of one value it is that value, and of none there is nothing to measure', () => {
    expect(percentile([42], 0.9)).toBe(42)
    expect(percentile([], 0.5)).toBeNull()
  })

  test('it is one of the values, and at least q of them are no longer', () => {
    fc.assert(
      fc.property(anyWaits, anyQ, (waits, q) => {
        fc.pre(waits.length > 0)
        const value = percentile(waits, q) ?? Number.NaN
        expect(waits).toContain(value)
        expect(waits.filter((wait) => wait <= value).length).toBeGreaterThanOrEqual(q * waits.length - 1e-9)
        expect(waits.filter((wait) => wait < value).length).toBeLessThanOrEqual(q * waits.length)
      }),
    )
  })
})

describe('percentile of waits with unanswered failures', () => {
  test.each([
    ['nobody unanswered', ONE_LONG_WAIT, 0, 0.9, { atMost: 9 }],
    ['ten answered, one unanswered: p90 is the tenth of eleven', ONE_LONG_WAIT, 1, 0.9, { atMost: 100 }],
    ['ten answered, two unanswered: p90 is the eleventh of twelve', ONE_LONG_WAIT, 2, 0.9, { notWithin: 100 }],
    ['half unanswered: the median is still an answer', ONE_LONG_WAIT, 10, 0.5, { atMost: 100 }],
    ['just over half unanswered: it no longer is', ONE_LONG_WAIT, 11, 0.5, { notWithin: 100 }],
    ['nobody answered', [], 3, 0.5, { notWithin: null }],
    ['no wait at all', [], 0, 0.5, null],
  ])('%s', (_, answered, unanswered, q, expected) => {
    expect(waitPercentile(answered, unanswered, q)).toEqual(expected)
  })

  test('without failures it is the plain percentile, and one failure more never shortens it', () => {
    fc.assert(
      fc.property(anyWaits, fc.nat(30), anyQ, (waits, failures, q) => {
        const plain = percentile(waits, q)
        expect(waitPercentile(waits, 0, q)).toEqual(plain === null ? null : { atMost: plain })
        const lengthWith = (count: number) => {
          const result = waitPercentile(waits, count, q)
          return result && 'atMost' in result ? result.atMost : Number.POSITIVE_INFINITY
        }
        fc.pre(waits.length > 0)
        expect(lengthWith(failures + 1)).toBeGreaterThanOrEqual(lengthWith(failures))
      }),
    )
  })
})

describe('between which waits a percentile lies', () => {
  const waits = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  // Ranks of method.md 3.3; the waits are their own ranks.
  test.each([
    ['the median of 6', 6, 0, 0.5, { low: { atMost: 1 }, high: { atMost: 6 } }],
    ['the median of 100', 100, 0, 0.5, { low: { atMost: 40 }, high: { atMost: 61 } }],
    ['the 90th percentile of 36', 36, 0, 0.9, { low: { atMost: 29 }, high: { atMost: 36 } }],
    ['the 90th percentile of 35 has no upper limit', 35, 0, 0.9, null],
    ['the median of 5 has none', 5, 0, 0.5, null],
    ['an upper end among the unanswered', 50, 50, 0.5, { low: { atMost: 40 }, high: { notWithin: 50 } }],
    ['both ends among them', 30, 70, 0.5, { low: { notWithin: 30 }, high: { notWithin: 30 } }],
    ['nobody was answered', 0, 50, 0.5, { low: { notWithin: null }, high: { notWithin: null } }],
    ['no wait at all', 0, 0, 0.5, null],
  ])('%s', (_, answered, unanswered, q, expected) => {
    expect(waitPercentileRange(waits(answered), unanswered, q)).toEqual(expected)
  })

  test('holds the percentile itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 400 }),
        fc.nat(100),
        fc.double({ min: 0.3, max: 0.9, noNaN: true }),
        (n, failures, q) => {
          const msOf = (wait: ReturnType<typeof waitPercentile>) =>
            wait !== null && 'atMost' in wait ? wait.atMost : Number.POSITIVE_INFINITY
          const range = waitPercentileRange(waits(n), failures, q)
          const own = msOf(waitPercentile(waits(n), failures, q))
          expect(msOf(range?.low ?? null)).toBeLessThanOrEqual(own)
          expect(msOf(range?.high ?? null)).toBeGreaterThanOrEqual(own)
        },
      ),
    )
  })
})
