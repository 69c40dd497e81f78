import { describe, expect, test } from 'vitest'
import { addDays, addMonths, countDays, mondayOf, monthsOf } from './calendar-day'

describe('calendar days', () => {
  test.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s and %d days is %s', (day, count, other) => expect(addDays(day, count)).toBe(other))

  test.each([
    ['2026-03-16', '2026-03-16', 1],
    ['2026-03-10', '2026-03-16', 7],
  ])('%s to %s are %d', (from, to, days) => expect(countDays({ from, to })).toBe(days))

  test.each([
    ['2026-03-16', '2026-03-16'],
    ['2026-03-22', '2026-03-16'],
    ['2026-01-01', '2025-12-29'],
  ])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday))

  test.each([
    ['2026-01-15', -1, '2025-12-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-31', -3, '2025-12-01'],
    ['2026-12-02', 0, '2026-12-01'],
  ])('%s and %d months begins on %s', (day, count, first) => expect(addMonths(day, count)).toBe(first))

  test.each([
    ['2026-02-01', '2026-02-28', 1],
    ['2024-02-01', '2024-02-28', null],
    ['2025-10-01', '2025-12-31', 3],
    ['2025-12-01', '2026-01-31', 2],
    ['2026-02-02', '2026-02-28', null],
  ])('%s to %s are %s whole months', (from, to, months) => expect(monthsOf({ from, to })).toBe(months))
})
