import { expect, test } from 'vitest'
import { dayIn } from './day-in'

test.each([
  ['UTC', '2026-03-02'],
  ['Asia/Tokyo', '2026-03-03'],
  ['America/New_York', '2026-03-02'],
])('the day in %s', (zone, day) => expect(dayIn(Date.UTC(2026, 2, 2, 22, 30), zone)).toBe(day))
