import { expect, test } from 'vitest'
import { findStart, parseClock, timeOfStamp } from './written-time'

test.each([
  ['00:00', 0],
  ['12:01:05 PM', 43_265_000],
  ['12:01:05 a.m.', 65_000],
  ['9:59:08.25', 35_948_250],
  ['13:05 PM', 47_100_000],
  ['24:00', null],
  ['10:60', null],
  ['noon', null],
])('%j is %s milliseconds after midnight', (text, ms) => expect(parseClock(text)).toBe(ms))

test('a dated stamp stands as written, a time of day is on the day of the start', () => {
  expect(timeOfStamp('2025-03-04 10:00', null)).toBe('2025-03-04 10:00')
  expect(timeOfStamp('10:00\u202FAM', '2025-03-04 08:00')).toEqual({ dayOf: '2025-03-04 08:00', clockMs: 36_000_000 })
  expect(timeOfStamp('10:00', null)).toBeNull()
  expect(timeOfStamp('2025-13-44 10:00', null)).toBeUndefined()
})

test.each([
  ['Started: 04 Mar 2025 22:10:00 by Ines', '04 Mar 2025 22:10:00'],
  ['Chat of 2025-03-04, order 17', '2025-03-04 00:00'],
  ['order 2025-03, 22:10', null],
  ['', null],
])('the start told by %j', (text, start) => expect(findStart(text)).toBe(start))
