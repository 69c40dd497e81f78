import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenHours } from '#server/domain/standard'
import { buildHours } from './coverage'
import { datedHours } from './dated-hours'

const DAILY = [1, 2, 3, 4, 5, 6, 7]
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`)
const MINUTE = 60_000

const hoursOf = (zone: string, from: string, to: string): OpenHours => ({
  zone,
  windows: [{ days: DAILY, from, to }],
  holidays: [],
  overrides: [],
})

const chicago = hoursOf('America/Chicago', '07:00', '21:00')
const sanFrancisco = hoursOf('America/Los_Angeles', '08:00', '17:30')

describe('hours that change on a day', () => {
  test('each piece of a wait is measured under the hours in force (method.md 1.5, the ticket with two schedules)', () => {
    const first = buildHours(chicago).openMs(at('2020-09-29 17:01:38'), at('2020-09-30 19:01:25'))
    const second = buildHours(sanFrancisco).openMs(at('2020-09-30 19:01:25'), at('2020-09-30 19:01:46'))
    expect((first + second) / MINUTE).toBeCloseTo(960.133, 3)
    // What counting the whole ticket under its last schedule gives.
    const last = buildHours(sanFrancisco).openMs(at('2020-09-29 17:01:38'), at('2020-09-30 19:01:46'))
    expect(last / MINUTE).toBeCloseTo(690.133, 3)
  })

  const changed = datedHours([
    { from: '2025-03-10', coverage: hoursOf('UTC', '12:00', '18:00') },
    { from: null, coverage: hoursOf('UTC', '08:00', '10:00') },
    { from: '2025-03-20', coverage: null },
  ])

  test.each([
    ['before the change the old hours count', '2025-03-08 00:00', '2025-03-10 00:00', 240],
    ['after it the new ones', '2025-03-10 00:00', '2025-03-11 00:00', 360],
    ['over it each its own', '2025-03-09 09:00', '2025-03-10 13:00', 60 + 60],
    ['an entry without hours is always on duty', '2025-03-19 17:00', '2025-03-20 01:00', 60 + 60],
    ['nothing where the end is not after the start', '2025-03-10 13:00', '2025-03-10 13:00', 0],
  ])('%s', (_, from, to, minutes) => {
    expect((changed?.openMs(at(from), at(to)) ?? -1) / MINUTE).toBe(minutes)
  })

  test('a due time runs on under the new hours', () => {
    expect(changed?.dueAt(at('2025-03-09 09:30'), 60 * MINUTE)).toBe(at('2025-03-10 12:30'))
    expect(changed?.dueAt(at('2025-03-09 09:30'), 30 * MINUTE)).toBe(at('2025-03-09 10:00'))
    expect(changed?.dueAt(at('2025-03-19 17:30'), 90 * MINUTE)).toBe(at('2025-03-20 01:00'))
    expect(changed?.dueAt(at('2025-03-19 17:30'), 0)).toBe(at('2025-03-19 17:30'))
  })

  test('on duty is asked of the hours in force', () => {
    expect(changed?.isOpen(at('2025-03-09 09:00'))).toBe(true)
    expect(changed?.isOpen(at('2025-03-10 09:00'))).toBe(false)
    expect(changed?.isOpen(at('2025-03-25 03:00'))).toBe(true)
  })

  test('a day begins in the zone of its hours', () => {
    const manila = datedHours([
      { from: null, coverage: hoursOf('Asia/Manila', '00:00', '00:00') },
      { from: '2025-03-10', coverage: hoursOf('Asia/Manila', '12:00', '13:00') },
    ])
    expect(manila?.isOpen(at('2025-03-09 15:59'))).toBe(true)
    expect(manila?.isOpen(at('2025-03-09 16:00'))).toBe(false)
  })

  test('a night that is under way ends under the old hours (rulings.md 17)', () => {
    const nights = datedHours([
      { from: null, coverage: hoursOf('UTC', '22:00', '06:00') },
      { from: '2025-03-10', coverage: hoursOf('UTC', '08:00', '18:00') },
    ])
    expect(nights?.openMs(at('2025-03-09 21:00'), at('2025-03-10 09:00'))).toBe((8 + 1) * 60 * MINUTE)
    expect(nights?.isOpen(at('2025-03-10 05:59'))).toBe(true)
    expect(nights?.isOpen(at('2025-03-10 06:00'))).toBe(false)
    expect(nights?.isOpen(at('2025-03-10 22:30'))).toBe(false)
  })

  test('no hours at all is always on duty', () => {
    expect(datedHours([])).toBeNull()
    expect(datedHours([{ from: '2025-03-10', coverage: null }])).toBeNull()
  })

  test('before the first day nothing was agreed, which is always on duty', () => {
    const hours = datedHours([{ from: '2025-03-10', coverage: hoursOf('UTC', '12:00', '13:00') }])
    expect(hours?.openMs(at('2025-03-08 00:00'), at('2025-03-09 00:00'))).toBe(1440 * MINUTE)
    expect(hours?.openMs(at('2025-03-10 00:00'), at('2025-03-11 00:00'))).toBe(60 * MINUTE)
  })

  test('the same hours twice are those hours', () => {
    const twice = datedHours([
      { from: null, coverage: chicago },
      { from: '2020-09-30', coverage: chicago },
    ])
    const once = buildHours(chicago)
    const instant = fc.integer({ min: at('2020-09-20 00:00'), max: at('2020-10-10 00:00') })
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 5 * 1440 * MINUTE }), (from, to, need) => {
        expect(twice?.openMs(from, to)).toBe(once.openMs(from, to))
        expect(twice?.dueAt(from, need)).toBe(once.dueAt(from, need))
      }),
      { seed: 3 },
    )
  })
})
