import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenHours, WeeklyWindow } from '#server/domain/standard'
import { describeDays, describeHours, describeWeek, describeWindow, weeklyMinutes } from './describe-hours'

const WORKDAYS = [1, 2, 3, 4, 5]
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const openHours = (change: Partial<OpenHours>): OpenHours => ({
  zone: 'Europe/Riga',
  windows: [{ days: WORKDAYS, from: '22:00', to: '06:00' }],
  holidays: [],
  overrides: [],
  ...change,
})

describe('what open hours mean in words', () => {
  it.each<[string, Partial<OpenHours>]>([
    ['Open 40 h a week in Europe/Riga: Mon–Fri 22:00–06:00 into the next day.', {}],
    [
      'Open 47 h 30 min a week in Europe/Riga: Mon–Fri 09:00–17:30, Sat, Sun 10:00–12:30.',
      {
        windows: [
          { days: WORKDAYS, from: '09:00', to: '17:30' },
          { days: [6, 7], from: '10:00', to: '12:30' },
        ],
      },
    ],
    ['Open around the clock in Europe/Riga.', { windows: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }] }],
    ['Never open: no weekly hours are given.', { windows: [] }],
    [
      'No weekly hours: open on single dates only. Hours of their own on 1 date.',
      { windows: [], overrides: [{ date: '2026-03-01', windows: [{ from: '09:00', to: '12:00' }] }] },
    ],
  ])('%s', (words, change) => expect(describeHours(openHours(change))).toBe(words))

  it('count a date as closed once, and not where it has hours of its own', () => {
    const words = describeHours(
      openHours({
        holidays: ['2026-12-24', '2026-12-25', '2026-12-26'],
        overrides: [
          { date: '2026-12-24', windows: [{ from: '09:00', to: '12:00' }] },
          { date: '2026-12-25', windows: [] },
          { date: '2026-12-31', windows: [] },
        ],
      }),
    )
    expect(words).toMatch(/Closed on 3 dates\. Hours of their own on 1 date\.$/)
  })
})

describe('a window', () => {
  it.each([
    ['09:00', '17:00', '09:00–17:00'],
    ['22:00', '06:00', '22:00–06:00 into the next day'],
    ['09:00', '09:00', '09:00–09:00 into the next day'],
    ['18:00', '00:00', '18:00–24:00'],
    ['18:00', '24:00', '18:00–24:00'],
  ])('from %s to %s is %s', (from, to, words) => expect(describeWindow({ from, to })).toBe(words))
})

describe('days', () => {
  it.each([
    [[1, 2, 3, 4, 5], 'Mon–Fri'],
    [[1, 3], 'Mon, Wed'],
    [[6, 7], 'Sat, Sun'],
    [[7, 1, 2, 3], 'Mon–Wed, Sun'],
    [EVERY_DAY, 'every day'],
    [[], ''],
  ])('%j are %s', (days, words) => expect(describeDays(days)).toBe(words))
})

describe('the minutes of a week', () => {
  it('count time in two windows once, also over the end of the week', () => {
    expect(
      weeklyMinutes([
        { days: [7], from: '22:00', to: '06:00' },
        { days: [1], from: '05:00', to: '07:00' },
      ]),
    ).toBe(9 * 60)
  })

  const time = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  })
  const window: fc.Arbitrary<WeeklyWindow> = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: time,
    to: time,
  })

  it('are never more than a week, never fewer for one more window, and the same in any order', () => {
    fc.assert(
      fc.property(fc.array(window, { maxLength: 6 }), window, (windows, more) => {
        const minutes = weeklyMinutes(windows)
        expect(weeklyMinutes([...windows, more])).toBeGreaterThanOrEqual(minutes)
        expect(weeklyMinutes([more, ...windows])).toBeLessThanOrEqual(7 * 1440)
        expect(weeklyMinutes([...windows].reverse())).toBe(minutes)
      }),
    )
  })

  it('are none, and the words are "never", where nobody is open', () => {
    expect(weeklyMinutes([])).toBe(0)
    expect(describeWeek({ windows: [{ days: [], from: '09:00', to: '17:00' }] })).toBe('never')
  })
})
