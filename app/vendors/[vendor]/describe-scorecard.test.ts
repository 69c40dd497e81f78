import { expect, it } from 'vitest'
import { describeScorecard } from './describe-scorecard'

const data = { firstDay: '2026-01-05', lastDay: '2026-03-16' }
const whole = { from: null, to: null, channel: null, shift: null }

it.each([
  [whole, '5 Jan – 16 Mar 2026'],
  [{ ...whole, from: '2026-03-03' }, '3–16 Mar 2026'],
  [{ ...whole, channel: 'chat', shift: 'after_hours' } as const, '5 Jan – 16 Mar 2026, chat, after hours'],
])('a scorecard names its days and its filters: %o', (filter, words) =>
  expect(describeScorecard(filter, data)).toBe(words),
)
