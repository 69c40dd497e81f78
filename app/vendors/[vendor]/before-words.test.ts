import { describe, expect, it } from 'vitest'
import { changeWords, periodBeforeWords } from './before-words'

const measured = (n: number) => ({
  n,
  value: 0.9,
  interval95: null,
  interval90: null,
  basis: null,
  standardError: null,
})
const beside = (difference: number | null, low: number, high: number, before = 400) => ({
  now: measured(500),
  before: measured(before),
  difference,
  interval95: difference === null ? null : { low, high },
})

describe('how a figure moved from the period before', () => {
  it.each([
    ['up', beside(0.021, 0.01, 0.033), '2.1 points up (1.0 to 3.3)'],
    ['down', beside(-0.021, -0.033, -0.01), '2.1 points down (1.0 to 3.3)'],
    ['by what chance would give', beside(0.021, -0.002, 0.04), 'no change that chance would not give'],
    ['not at all', beside(0, -0.02, 0.02), 'no change that chance would not give'],
    ['which stood on too few', beside(0.021, 0.01, 0.033, 29), 'too few to compare'],
    ['which had nothing', beside(null, 0, 0), 'nothing to compare'],
  ])('%s', (_, figure, words) => expect(changeWords(figure, 30)).toBe(words))
})

describe('the period before is called', () => {
  it.each([
    ['2026-01-20', '2026-02-16', '2026-02-17', 'the 28 days before'],
    ['2026-03-09', '2026-03-09', '2026-03-16', 'the same weekdays 1 week before'],
    ['2026-02-21', '2026-03-02', '2026-03-07', 'the same weekdays 2 weeks before'],
    ['2026-02-01', '2026-02-28', '2026-03-01', 'the month before'],
    ['2025-10-01', '2025-12-31', '2026-01-01', 'the 3 months before'],
  ])('from %s to %s, before %s: %s', (from, to, next, words) =>
    expect(periodBeforeWords({ from, to }, next)).toBe(words),
  )
})
