import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BIN_EDGES_MS, binOf } from './wait-bins'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('bins of waits', () => {
  test.each([
    ['no wait at all', 0, 0],
    ['exactly 15 s', 15_000, 0],
    ['1 ms over 15 s', 15_001, 1],
    ['exactly 2 min', 2 * MINUTE, 3],
    ['1 ms over 2 min', 2 * MINUTE + 1, 4],
    ['exactly 24 h', 24 * HOUR, 13],
    ['1 ms over 24 h', 24 * HOUR + 1, 14],
    ['exactly 4 days', 96 * HOUR, 15],
    ['1 ms over 4 days', 96 * HOUR + 1, 16],
    ['a year', 8760 * HOUR, 16],
  ])('%s', (_, ms, bin) => {
    expect(binOf(ms)).toBe(bin)
  })

  test('edges rise, so that every wait has one bin', () => {
    expect([...BIN_EDGES_MS].sort((a, b) => a - b)).toEqual([...new Set(BIN_EDGES_MS)])
  })

  test('a longer wait is never in an earlier bin, and a wait lies between the edges of its bin', () => {
    fc.assert(
      fc.property(fc.nat(200 * HOUR), fc.nat(200 * HOUR), (a, b) => {
        expect(binOf(Math.min(a, b))).toBeLessThanOrEqual(binOf(Math.max(a, b)))
        expect(a).toBeLessThanOrEqual(BIN_EDGES_MS[binOf(a)] ?? Number.POSITIVE_INFINITY)
        expect(a).toBeGreaterThan(BIN_EDGES_MS[binOf(a) - 1] ?? -1)
      }),
    )
  })
})
