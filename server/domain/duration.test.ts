import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDuration } from './duration'

describe('a duration in words', () => {
  test.each([
    [-5000, '0 s'],
    [0, '0 s'],
    [999, '0 s'],
    [45_000, '45 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [120_000, '2 min'],
    [150_000, '2 min 30 s'],
    [599_000, '9 min 59 s'],
    [600_000, '10 min'],
    [659_000, '10 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 h'],
    [8_040_000, '2 h 14 min'],
    [86_399_999, '23 h 59 min'],
    [86_400_000, '1 d'],
    [273_600_000, '3 d 4 h'],
  ])('%d ms reads "%s"', (ms, words) => {
    expect(formatDuration(ms)).toBe(words)
  })

  test('never holds more than two units', () => {
    fc.assert(fc.property(fc.nat(10 ** 12), (ms) => /^\d+ (s|min|h|d)( \d+ (s|min|h))?$/.test(formatDuration(ms))))
  })
})
