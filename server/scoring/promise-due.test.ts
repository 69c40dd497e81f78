import { expect, test } from 'vitest'
import type { Due } from '#server/text/find-promise'
import { buildHours } from './coverage'
import { promiseDueAt } from './promise-due'
import { at } from './testing'

const weekdays = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const utc = buildHours({ zone: 'UTC', windows: [weekdays], holidays: ['2025-03-05'], overrides: [] })
const berlin = buildHours({ zone: 'Europe/Berlin', windows: [weekdays], holidays: [], overrides: [] })

const bizHours = (amount: number): Due => ({ kind: 'span', amount, unit: 'business_hour' })
const bizDays = (amount: number): Due => ({ kind: 'span', amount, unit: 'business_day' })
const date = (day: number, month: number | null, year: number | null = null) =>
  ({ kind: 'date', day, month, year }) as const

const cases: [string, Due, string, string, string][] = [
  ['two hours and a tenth', { kind: 'span', amount: 2, unit: 'hour' }, 'Mon 10:00', 'Mon 12:00', 'Mon 12:12'],
  ['24 hours and a tenth', { kind: 'span', amount: 24, unit: 'hour' }, 'Mon 10:00', 'Tue 10:00', 'Tue 12:24'],
  ['the end of the day, no grace', { kind: 'end_of_day', daysAhead: 0 }, 'Mon 10:00', 'Tue 00:00', 'Tue 00:00'],
  ['tomorrow ends at its midnight', { kind: 'end_of_day', daysAhead: 1 }, 'Mon 23:59', 'Wed 00:00', 'Wed 00:00'],
  ['a weekday ends at its midnight', { kind: 'weekday', weekday: 4 }, 'Mon 10:00', 'Fri 00:00', 'Fri 00:00'],
  [
    'today’s weekday means the next one',
    { kind: 'weekday', weekday: 1 },
    'Mon 10:00',
    '2025-03-11 00:00',
    '2025-03-11 00:00',
  ],
  ['a time today', { kind: 'time', hour: 17, minute: 30, daysAhead: 0 }, 'Mon 10:00', 'Mon 17:30', 'Mon 17:30'],
  [
    'a time that has passed means the afternoon',
    { kind: 'time', hour: 5, minute: 0, daysAhead: 0, eitherHalf: true },
    'Mon 10:00',
    'Mon 17:00',
    'Mon 17:00',
  ],
  ['a time tomorrow', { kind: 'time', hour: 9, minute: 0, daysAhead: 1 }, 'Mon 10:00', 'Tue 09:00', 'Tue 09:00'],
  ['one business day', { kind: 'span', amount: 1, unit: 'business_day' }, 'Mon 10:00', 'Tue 10:00', 'Tue 12:24'],
  [
    'a holiday is no business day',
    { kind: 'span', amount: 1, unit: 'business_day' },
    'Tue 10:00',
    'Thu 10:00',
    'Thu 14:48',
  ],
  [
    'a weekend is no business day',
    { kind: 'span', amount: 1, unit: 'business_day' },
    'Fri 10:00',
    '2025-03-10 10:00',
    '2025-03-10 17:12',
  ],
  ['four business hours and a tenth of them', bizHours(4), 'Mon 15:00', 'Tue 11:00', 'Tue 11:24'],
  ['business hours skip a holiday', bizHours(2), 'Tue 16:00', 'Thu 10:00', 'Thu 10:12'],
  ['business hours that end at closing time', bizHours(1), 'Mon 16:00', 'Mon 17:00', 'Tue 09:06'],
  ['two business days over a holiday', bizDays(2), 'Tue 10:00', 'Fri 10:00', 'Fri 17:12'],
  ['a business day from a Sunday', bizDays(1), '2025-03-09 11:00', '2025-03-10 11:00', '2025-03-10 13:24'],
  ['half an hour', { kind: 'span', amount: 0.5, unit: 'hour' }, 'Mon 10:00', 'Mon 10:30', 'Mon 10:33'],
  ['a fortnight', { kind: 'span', amount: 1, unit: 'fortnight' }, 'Mon 10:00', '2025-03-17 10:00', '2025-03-18 19:36'],
  ['by Friday, said on a Friday', { kind: 'weekday', weekday: 5 }, 'Fri 10:00', '2025-03-15 00:00', '2025-03-15 00:00'],
  [
    'a time of a weekday',
    { kind: 'weekday', weekday: 4, clock: { hour: 15, minute: 30 } },
    'Mon 10:00',
    'Thu 15:30',
    'Thu 15:30',
  ],
  [
    'a bare early hour of another day is in the afternoon',
    { kind: 'weekday', weekday: 4, clock: { hour: 3, minute: 0, eitherHalf: true } },
    'Mon 10:00',
    'Thu 15:00',
    'Thu 15:00',
  ],
  ['5 pm, said at 18:00', { kind: 'time', hour: 17, minute: 0, daysAhead: 0 }, 'Mon 18:00', 'Tue 17:00', 'Tue 17:00'],
  ['9 am, said at 10:00', { kind: 'time', hour: 9, minute: 0, daysAhead: 0 }, 'Mon 10:00', 'Tue 09:00', 'Tue 09:00'],
  ['midnight', { kind: 'time', hour: 24, minute: 0, daysAhead: 0 }, 'Mon 10:00', 'Tue 00:00', 'Tue 00:00'],
  ['a date', date(14, 3), 'Mon 10:00', '2025-03-15 00:00', '2025-03-15 00:00'],
  ['a date that is today', date(3, 3), 'Mon 10:00', 'Tue 00:00', 'Tue 00:00'],
  ['a date that has passed is next year’s', date(2, 3), 'Mon 10:00', '2026-03-03 00:00', '2026-03-03 00:00'],
  ['a date with its year', date(2, 3, 2027), 'Mon 10:00', '2027-03-03 00:00', '2027-03-03 00:00'],
  ['the 14th of this month', date(14, null), 'Mon 10:00', '2025-03-15 00:00', '2025-03-15 00:00'],
  ['the 1st, of next month', date(1, null), 'Mon 10:00', '2025-04-02 00:00', '2025-04-02 00:00'],
  [
    'a time of a date',
    { ...date(14, 3), clock: { hour: 14, minute: 0 } },
    'Mon 10:00',
    '2025-03-14 14:00',
    '2025-03-14 14:00',
  ],
  [
    'this week ends on Sunday',
    { kind: 'end_of_week', weeksAhead: 0 },
    'Mon 10:00',
    '2025-03-10 00:00',
    '2025-03-10 00:00',
  ],
  ['next week', { kind: 'end_of_week', weeksAhead: 1 }, 'Sun 10:00', '2025-03-17 00:00', '2025-03-17 00:00'],
  ['this month', { kind: 'end_of_month', monthsAhead: 0 }, 'Mon 10:00', '2025-04-01 00:00', '2025-04-01 00:00'],
  ['next month', { kind: 'end_of_month', monthsAhead: 1 }, 'Mon 10:00', '2025-05-01 00:00', '2025-05-01 00:00'],
]

test.each(cases)('%s', (_, due, said, dueAt, graceUntil) => {
  expect(promiseDueAt(due, at(said), utc, utc)).toEqual({ dueAt: at(dueAt), graceUntil: at(graceUntil) })
})

test('a named day ends in the company’s zone, also when the clocks change that night', () => {
  const due: Due = { kind: 'end_of_day', daysAhead: 0 }
  expect(promiseDueAt(due, at('2025-03-04 10:00'), berlin, berlin).dueAt).toBe(at('2025-03-04 23:00'))
  expect(promiseDueAt(due, at('2025-03-30 00:30'), berlin, berlin).dueAt).toBe(at('2025-03-30 22:00'))
})

const clockChanges: [string, Due, string, string][] = [
  [
    'a time on the short day',
    { kind: 'time', hour: 17, minute: 0, daysAhead: 1 },
    '2025-03-29 12:00',
    '2025-03-30 15:00',
  ],
  [
    'a time on the long day',
    { kind: 'time', hour: 17, minute: 0, daysAhead: 1 },
    '2025-10-25 12:00',
    '2025-10-26 16:00',
  ],
  [
    'a time that is skipped moves forward',
    { kind: 'time', hour: 2, minute: 30, daysAhead: 1 },
    '2025-03-29 12:00',
    '2025-03-30 01:30',
  ],
  ['a business day keeps its wall-clock time', bizDays(1), '2025-03-28 12:00', '2025-03-31 11:00'],
  ['24 hours stay 24 hours', { kind: 'span', amount: 24, unit: 'hour' }, '2025-03-29 12:00', '2025-03-30 12:00'],
  ['the end of the week', { kind: 'end_of_week', weeksAhead: 0 }, '2025-03-28 12:00', '2025-03-30 22:00'],
]
test.each(clockChanges)('%s where the clocks change', (_, due, said, dueAt) => {
  expect(promiseDueAt(due, at(said), berlin, berlin).dueAt).toBe(at(dueAt))
})

test('the zone of the first hours names days, the second ones say which days are open', () => {
  const tokyo = buildHours({ zone: 'Asia/Tokyo', windows: [weekdays], holidays: [], overrides: [] })
  expect(promiseDueAt({ kind: 'end_of_day', daysAhead: 0 }, at('Mon 10:00'), tokyo, utc).dueAt).toBe(at('Mon 15:00'))
  expect(promiseDueAt(bizDays(1), at('Tue 10:00'), tokyo, utc).dueAt).toBe(at('Thu 10:00'))
})

test('without any open hours business time is calendar time', () => {
  const never = buildHours({ zone: 'UTC', windows: [], holidays: [], overrides: [] })
  expect(promiseDueAt(bizDays(2), at('Fri 10:00'), never, never).dueAt).toBe(at('Sun 10:00'))
  expect(promiseDueAt(bizHours(2), at('Fri 10:00'), never, never).dueAt).toBe(at('Fri 12:00'))
})
