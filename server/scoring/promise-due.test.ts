import { expect, test } from 'vitest'
import type { Due } from '#server/text/find-promise'
import { buildHours } from './coverage'
import { promiseDueAt } from './promise-due'
import { at } from './testing'

const weekdays = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const utc = buildHours({ zone: 'UTC', windows: [weekdays], holidays: ['2025-03-05'], overrides: [] })
const berlin = buildHours({ zone: 'Europe/Berlin', windows: [weekdays], holidays: [], overrides: [] })

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
    { kind: 'time', hour: 5, minute: 0, daysAhead: 0 },
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
]

test.each(cases)('%s', (_, due, said, dueAt, graceUntil) => {
  expect(promiseDueAt(due, at(said), utc, utc)).toEqual({ dueAt: at(dueAt), graceUntil: at(graceUntil) })
})

test('a named day ends in the company’s zone, also when the clocks change that night', () => {
  const due: Due = { kind: 'end_of_day', daysAhead: 0 }
  expect(promiseDueAt(due, at('2025-03-04 10:00'), berlin, berlin).dueAt).toBe(at('2025-03-04 23:00'))
  expect(promiseDueAt(due, at('2025-03-30 00:30'), berlin, berlin).dueAt).toBe(at('2025-03-30 22:00'))
})
