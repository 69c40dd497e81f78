import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, countDays } from './calendar-day'
import { WHOLE_PERIOD } from './filter'
import { previousPeriod } from './previous-period'

const daysBefore = (from: string | null, to: string | null) => {
  const before = previousPeriod({ ...WHOLE_PERIOD, from, to })
  return before && [before.from, before.to]
}

describe('the period before', () => {
  test.each([
    ['28 days', '2026-02-17', '2026-03-16', '2026-01-20', '2026-02-16'],
    ['7 days', '2026-03-10', '2026-03-16', '2026-03-03', '2026-03-09'],
    ['one day is the same weekday a week earlier', '2026-03-16', '2026-03-16', '2026-03-09', '2026-03-09'],
    ['10 days, two weeks earlier', '2026-03-07', '2026-03-16', '2026-02-21', '2026-03-02'],
    ['8 days, two weeks earlier', '2026-03-09', '2026-03-16', '2026-02-23', '2026-03-02'],
    ['a month is the month before', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['a month of a leap year', '2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31'],
    ['January', '2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['a quarter is the quarter before', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['part of a month is days', '2026-03-01', '2026-03-16', '2026-02-08', '2026-02-23'],
    ['a month but its first day is days', '2026-03-02', '2026-03-31', '2026-01-26', '2026-02-24'],
    ['28 days that are February', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
  ])('%s', (_, from, to, beforeFrom, beforeTo) => expect(daysBefore(from, to)).toEqual([beforeFrom, beforeTo]))

  test.each([
    ['the whole time', null, null],
    ['everything up to a day', null, '2026-03-16'],
    ['everything from a day on', '2026-03-16', null],
    ['days the wrong way round', '2026-03-16', '2026-03-15'],
  ])('there is none for %s', (_, from, to) => expect(daysBefore(from, to)).toBeNull())

  test('keeps channel and shift', () =>
    expect(
      previousPeriod({ from: '2026-03-10', to: '2026-03-16', channel: 'chat', shift: 'after_hours' }),
    ).toMatchObject({ channel: 'chat', shift: 'after_hours' }))

  test('ends before the period begins, and of days there are as many with the same weekdays', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, length) => {
        const period = { from, to: addDays(from, length - 1) }
        const before = previousPeriod({ ...WHOLE_PERIOD, ...period })
        if (before === null) throw new Error('There is a period before.')
        expect(before.to < from).toBe(true)
        if (before.from.endsWith('-01') && from.endsWith('-01')) return
        expect(countDays(before)).toBe(length)
        expect((countDays({ from: before.from, to: from }) - 1) % 7).toBe(0)
        expect(countDays({ from: before.to, to: from }) - 1).toBeLessThanOrEqual(7)
      }),
    )
  })
})
