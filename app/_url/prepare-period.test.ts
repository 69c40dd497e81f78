import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERIODS } from '../_ui/period-chips'
import { daysOf, periodOf } from './prepare-period'

describe('a period ends with the data', () => {
  it.each([
    ['all', '2026-03-16', null, null],
    ['7d', '2026-03-16', '2026-03-10', '2026-03-16'],
    ['28d', '2026-03-16', '2026-02-17', '2026-03-16'],
    ['28d', '2024-03-16', '2024-02-18', '2024-03-16'],
    ['this_month', '2026-03-16', '2026-03-01', '2026-03-16'],
    ['last_month', '2026-03-16', '2026-02-01', '2026-02-28'],
    ['last_month', '2026-01-31', '2025-12-01', '2025-12-31'],
  ] as const)('%s of data up to %s is %s to %s', (period, lastDay, from, to) =>
    expect(daysOf(period, lastDay)).toEqual({ from, to }),
  )

  it('and a number of days counts both ends', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const { from, to } = daysOf('7d', date.toISOString().slice(0, 10))
          expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(6 * 86_400_000)
        },
      ),
    )
  })
})

describe('an address is recognised as the period it was built from', () => {
  it.each(PERIODS)('%s', (period) => expect(periodOf(daysOf(period, '2026-03-16'), '2026-03-16')).toBe(period))

  it.each([
    ['2026-03-10', null],
    ['2026-03-10', '2026-03-15'],
  ])('and days of one’s own choice, %s to %s, are none of them', (from, to) =>
    expect(periodOf({ from, to }, '2026-03-16')).toBeNull(),
  )
})
