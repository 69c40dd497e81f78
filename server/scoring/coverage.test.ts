import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { OpenHours } from '#server/domain/standard'
import { buildHours } from './coverage'

const WEEKDAYS = [1, 2, 3, 4, 5]
const DAILY = [1, 2, 3, 4, 5, 6, 7]
const MINUTE = 60_000

function hoursOf(
  zone: string,
  from = '09:00',
  to = '17:00',
  days = WEEKDAYS,
  more: Partial<OpenHours> = {},
): OpenHours {
  return { zone, windows: [{ days, from, to }], holidays: [], overrides: [], ...more }
}

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}${text.length > 16 ? '' : ':00'}Z`)

const openMinutes = (hours: OpenHours, from: string, to: string) => buildHours(hours).openMs(at(from), at(to)) / MINUTE

describe('open minutes between two instants (method.md 1.5)', () => {
  const london = hoursOf('Europe/London')
  const easter = hoursOf('Europe/London', '09:00', '17:00', WEEKDAYS, { holidays: ['2025-04-18', '2025-04-21'] })
  const paris: OpenHours = {
    ...hoursOf('Europe/Paris'),
    windows: [
      { days: WEEKDAYS, from: '09:00', to: '12:00' },
      { days: WEEKDAYS, from: '13:00', to: '18:00' },
    ],
  }
  const night = (zone: string) => hoursOf(zone, '22:00', '06:00', DAILY)
  test.each<[string, OpenHours, string, string, number]>([
    ['only the part after opening counts', london, '2025-01-06 08:30', '2025-01-06 09:15', 15],
    ['the night between two days does not count', london, '2025-01-06 16:30', '2025-01-07 09:30', 60],
    ['a weekend does not count', london, '2025-01-10 16:45', '2025-01-13 09:10', 25],
    ['holidays on both sides of a weekend', easter, '2025-04-17 15:00', '2025-04-22 09:00', 120],
    ['within a weekend nothing is open', london, '2025-01-11 10:00', '2025-01-12 10:00', 0],
    ['a lunch break does not count', paris, '2025-01-06 10:30', '2025-01-06 13:30', 120],
    [
      'always open, spring',
      hoursOf('Europe/London', '00:00', '00:00', DAILY),
      '2025-03-30 00:00',
      '2025-03-30 23:00',
      1380,
    ],
    ['a spring night is seven hours', night('Europe/London'), '2025-03-29 22:00', '2025-03-30 05:00', 420],
    ['an autumn night is nine hours', night('America/New_York'), '2025-11-02 02:00', '2025-11-02 11:00', 540],
    ['over the change in New York', hoursOf('America/New_York'), '2025-03-07 21:00', '2025-03-10 14:00', 120],
    ['the same instants in Manila', hoursOf('Asia/Manila'), '2025-03-07 21:00', '2025-03-10 14:00', 480],
    ['a zone of half an hour', hoursOf('Asia/Kolkata'), '2025-06-02 03:00', '2025-06-02 04:30', 60],
    [
      'seconds count',
      hoursOf('America/Chicago', '07:00', '21:00', DAILY),
      '2020-09-29 17:01:38',
      '2020-09-30 19:01:25',
      959 + 47 / 60,
    ],
    ['to before from is nothing', london, '2025-01-06 12:00', '2025-01-06 10:00', 0],
  ])('%s', (_name, hours, from, to, expected) => {
    expect(openMinutes(hours, from, to)).toBeCloseTo(expected, 9)
  })

  test('a ticket under two schedules adds up to 960.133 minutes, under the last schedule alone to 690.133', () => {
    const chicago = hoursOf('America/Chicago', '07:00', '21:00', DAILY)
    const pacific = hoursOf('America/Los_Angeles', '08:00', '17:30', DAILY)
    const handedOver = '2020-09-30 19:01:25'
    const closed = '2020-09-30 19:01:46'
    const both = openMinutes(chicago, '2020-09-29 17:01:38', handedOver) + openMinutes(pacific, handedOver, closed)
    expect(both).toBeCloseTo(960.133, 3)
    expect(openMinutes(pacific, '2020-09-29 17:01:38', closed)).toBeCloseTo(690.133, 3)
  })
})

describe('nights, holidays and overrides (rulings.md 17)', () => {
  const hours = hoursOf('UTC', '22:00', '06:00', DAILY, {
    holidays: ['2025-12-25', '2025-12-31'],
    overrides: [
      { date: '2025-12-31', windows: [{ from: '20:00', to: '23:00' }] },
      { date: '2025-12-28', windows: [] },
    ],
  })
  test.each([
    ['the night before a holiday is open to its end', '2025-12-24 22:00', '2025-12-25 06:00', 480],
    ["the holiday's own night is closed until its end", '2025-12-25 06:00', '2025-12-26 06:00', 0],
    ['a dated override beats the holiday', '2025-12-31 06:00', '2026-01-01 06:00', 180],
    ['an override without windows closes the night it starts', '2025-12-28 06:00', '2025-12-29 06:00', 0],
    ['an override without windows leaves the night before whole', '2025-12-27 22:00', '2025-12-28 06:00', 480],
  ])('%s', (_name, from, to, expected) => {
    expect(openMinutes(hours, from, to)).toBe(expected)
  })

  test('windows that overlap count once', () => {
    const twice: OpenHours = { ...hours, windows: [...hours.windows, { days: DAILY, from: '05:00', to: '07:00' }] }
    expect(openMinutes(twice, '2025-06-02 22:00', '2025-06-03 22:00')).toBe(9 * 60)
  })

  test('edges in a skipped hour move forward, edges in a repeated hour mean its first occurrence', () => {
    const skipped = hoursOf('Europe/London', '01:30', '03:00', DAILY)
    expect(openMinutes(skipped, '2025-03-30 00:00', '2025-03-30 12:00')).toBe(30)
    const repeated = hoursOf('Europe/London', '01:30', '03:00', DAILY)
    expect(openMinutes(repeated, '2025-10-26 00:00', '2025-10-26 12:00')).toBe(150)
  })

  test('a calendar without windows is never open', () => {
    const closed = buildHours({ zone: 'UTC', windows: [], holidays: [], overrides: [] })
    expect(closed.openMs(at('2025-01-01 00:00'), at('2026-01-01 00:00'))).toBe(0)
    expect(closed.isOpen(at('2025-01-06 12:00'))).toBe(false)
    expect(closed.dueAt(at('2025-01-06 12:00'), 1)).toBeNull()
  })
})

describe('when a wait falls due', () => {
  const newYork = buildHours(hoursOf('America/New_York'))
  test.each<[string, string, number, string | null]>([
    ['two hours over a weekend and a change of the clock', '2025-03-07 21:00', 120, '2025-03-10 14:00'],
    ['a due time on closing time is that instant, not the next opening', '2025-03-07 21:00', 60, '2025-03-07 22:00'],
    ['a millisecond more falls on the next open day', '2025-03-07 21:00', 60 + 1 / MINUTE, '2025-03-10 13:00:00.001'],
    ['nothing needed is due at once, even when closed', '2025-03-08 12:00', 0, '2025-03-08 12:00'],
    ['more than a hundred years of open time is never', '2025-03-08 12:00', 60 * 8 * 366 * 101, null],
  ])('%s', (_name, from, minutes, due) => {
    expect(newYork.dueAt(at(from), Math.round(minutes * MINUTE))).toBe(due === null ? null : at(due))
  })

  test('a calendar with dated windows only ends with them', () => {
    const once = buildHours({
      zone: 'UTC',
      windows: [],
      holidays: [],
      overrides: [{ date: '2027-03-01', windows: [{ from: '10:00', to: '11:00' }] }],
    })
    expect(once.dueAt(at('2025-01-01 00:00'), 60 * MINUTE)).toBe(at('2027-03-01 11:00'))
    expect(once.dueAt(at('2025-01-01 00:00'), 61 * MINUTE)).toBeNull()
  })
})

describe('local days and times', () => {
  const apia = buildHours(hoursOf('Pacific/Apia'))
  const kolkata = buildHours(hoursOf('Asia/Kolkata'))
  test('are those of the zone, also over the date line and in zones of half an hour', () => {
    expect(apia.localDay(at('2011-12-30 09:59'))).toBe('2011-12-29')
    expect(apia.localDay(at('2011-12-30 10:00'))).toBe('2011-12-31')
    expect(kolkata.localTime(at('2025-06-01 18:29'))).toBe('23:59')
    expect(kolkata.hourOfWeek(at('2025-06-01 18:29'))).toBe(167)
    expect(kolkata.hourOfWeek(at('2025-06-01 18:30'))).toBe(0)
  })
  test('opening is in, closing is out', () => {
    const utc = buildHours(hoursOf('UTC'))
    expect(
      [at('2025-01-06 08:59:59'), at('2025-01-06 09:00'), at('2025-01-06 16:59:59'), at('2025-01-06 17:00')].map(
        utc.isOpen,
      ),
    ).toEqual([false, true, true, false])
  })
})

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
]
const anyInstant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2045, 0, 1) })

describe('for any calendar', () => {
  test('days, times and hours of the week agree with Temporal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, instant) => {
        const hours = buildHours(hoursOf(zone))
        const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
        expect(hours.localDay(instant)).toBe(moment.toPlainDate().toString())
        expect(hours.localTime(instant)).toBe(
          moment.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
        )
        expect(hours.hourOfWeek(instant)).toBe((moment.dayOfWeek - 1) * 24 + moment.hour)
      }),
    )
  })

  test('a dated window opens and closes where Temporal says', () => {
    const day = fc.integer({ min: 2000, max: 6000 }).map((n) => new Date(n * 4 * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, fc.integer({ min: 0, max: 22 }), (zone, date, hour) => {
        const two = (value: number) => String(value).padStart(2, '0')
        const hours = buildHours({
          zone,
          windows: [],
          holidays: [],
          overrides: [{ date, windows: [{ from: `${two(hour)}:30`, to: `${two(hour + 1)}:15` }] }],
        })
        const wall = (time: string) =>
          Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds
        const from = wall(`${two(hour)}:30`)
        const expected = Math.max(0, wall(`${two(hour + 1)}:15`) - from)
        expect(hours.openMs(from - 90_000_000, from + 90_000_000)).toBe(expected)
      }),
    )
  })

  test('parts sum to the whole, and a due time holds exactly the time that was needed', () => {
    const hours = buildHours(hoursOf('America/New_York', '20:00', '04:00', DAILY, { holidays: ['2025-07-04'] }))
    fc.assert(
      fc.property(
        fc.tuple(anyInstant, anyInstant, anyInstant),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (instants, need) => {
          const [a = 0, b = 0, c = 0] = instants.toSorted((x, y) => x - y)
          expect(hours.openMs(a, b) + hours.openMs(b, c)).toBe(hours.openMs(a, c))
          const due = hours.dueAt(a, need)
          expect(due).not.toBeNull()
          expect(hours.openMs(a, due ?? 0)).toBe(need)
          expect(hours.openMs(a, (due ?? 0) - 1)).toBe(need - 1)
        },
      ),
    )
  })
})
