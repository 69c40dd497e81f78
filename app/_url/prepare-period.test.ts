import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERIODS } from '../_ui/period-chips'
import { daysOf, periodOf, shiftedDays } from './prepare-period'

describe('a period ends with the data', () => {
  it.each([
    ['all', '2026-03-16', null, null],
    ['7d', '2026-03-16', '2026-03-10', '2026-03-16'],
    ['28d', '2026-03-16', '2026-02-17', '2026-03-16'],
    ['28d', '2024-03-16', '2024-02-18', '2024-03-16'],
    ['this_month', '2026-03-16', '2026-03-01', '2026-03-16'],
    ['last_month', '2026-03-16', '2026-02-01', '2026-02-28'],
    ['last_month', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['this_quarter', '2026-03-16', '2026-01-01', '2026-03-16'],
    ['this_quarter', '2026-04-01', '2026-04-01', '2026-04-01'],
    ['last_quarter', '2026-03-16', '2025-10-01', '2025-12-31'],
    ['last_quarter', '2026-12-31', '2026-07-01', '2026-09-30'],
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

describe('the arrows', () => {
  const data = { firstDay: '2026-01-05', lastDay: '2026-03-16' }

  it.each([
    ['back', '2026-03-10', '2026-03-16', '2026-03-03', '2026-03-09'],
    ['back', '2026-03-07', '2026-03-16', '2026-02-25', '2026-03-06'],
    ['back', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
    ['on', '2026-03-01', '2026-03-07', '2026-03-08', '2026-03-14'],
    ['on', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31'],
    ['on', '2025-10-01', '2025-12-31', '2026-01-01', '2026-03-31'],
  ] as const)('go %s from %s to %s by its own length, to %s to %s', (direction, from, to, newFrom, newTo) =>
    expect(shiftedDays({ from, to }, direction, data)).toEqual({ from: newFrom, to: newTo }),
  )

  it.each([
    ['back', '2026-01-05', '2026-01-11'],
    ['on', '2026-03-10', '2026-03-16'],
    ['back', null, null],
    ['on', null, '2026-02-01'],
    ['back', '2026-02-02', '2026-02-01'],
  ] as const)('do not go %s from %s to %s', (direction, from, to) =>
    expect(shiftedDays({ from, to }, direction, data)).toBeNull(),
  )

  it('lead back to where one came from', () =>
    expect(shiftedDays({ from: '2026-02-10', to: '2026-02-19' }, 'back', data)).toSatisfy(
      (days) => shiftedDays(days, 'on', data)?.from === '2026-02-10',
    ))
})
