import { expect, test } from 'vitest'
import { prepareTrend } from './prepare-trend'

const WEEK = { start: '2026-03-02', uses: 4, signal: true }

test('a week of uses is drawn with what is expected, or without where that is not known', () => {
  expect(prepareTrend({ weeks: [WEEK], band: { lower: 0, upper: 6 } })).toEqual([
    { week: '2 Mar 2026', value: 4, expected: { low: 0, high: 6 }, signal: true },
  ])
  expect(prepareTrend({ weeks: [WEEK], band: null })[0]?.expected).toBeNull()
})
