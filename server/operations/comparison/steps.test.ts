import { expect, test } from 'vitest'
import { stepsUpTo } from './steps'

test('weeks run from Monday to Sunday, the last one holds the last day', () => {
  const weeks = stepsUpTo('week', { from: '2026-01-01', to: '2026-11-25' })
  expect(weeks).toHaveLength(12)
  expect(weeks.at(-1)).toEqual({ start: '2026-11-23', end: '2026-11-29' })
  expect(weeks[0]).toEqual({ start: '2026-09-07', end: '2026-09-13' })
})

test('months have their own lengths, also over the turn of a leap year', () => {
  const months = stepsUpTo('month', { from: '2023-01-01', to: '2024-03-31' })
  expect(months).toHaveLength(12)
  expect(months.slice(-3)).toEqual([
    { start: '2024-01-01', end: '2024-01-31' },
    { start: '2024-02-01', end: '2024-02-29' },
    { start: '2024-03-01', end: '2024-03-31' },
  ])
  expect(months[0]?.start).toBe('2023-04-01')
})

test.each([
  ['week', '2026-11-23', '2026-11-25', 1],
  ['week', '2026-11-22', '2026-11-25', 2],
  ['month', '2026-11-01', '2026-11-25', 1],
  ['month', '2026-10-31', '2026-11-25', 2],
] as const)('no %s lies wholly before the data, which begins on %s', (step, from, to, count) => {
  expect(stepsUpTo(step, { from, to })).toHaveLength(count)
})
