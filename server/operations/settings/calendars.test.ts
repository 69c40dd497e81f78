import { afterEach, describe, expect, test, vi } from 'vitest'
import { listCountries, listHolidays } from './list-holidays'
import { readCalendar } from './read-calendar'

const ZONES = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata']
const YEARS = { from: 2026, to: 2028 }

afterEach(() => void vi.unstubAllEnvs())

const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join(
    '\r\n',
  )
const dates = (...lines: string[]) => readCalendar(calendar(lines), YEARS).days.map(({ date }) => date)

describe.each(ZONES)('on a machine in %s', (zone) => {
  test('public holidays have the date that people there write', () => {
    vi.stubEnv('TZ', zone)
    const german = listHolidays({ country: 'de', region: null, year: 2026 })
    expect(german).toContainEqual({ date: '2026-12-25', name: 'Christmas Day' })
    expect(german).toContainEqual({ date: '2026-04-03', name: 'Good Friday' })
    expect(listHolidays({ country: 'NZ', region: null, year: 2026 })[0]?.date).toBe('2026-01-01')
    expect(listHolidays({ country: 'IL', region: null, year: 2026 })[0]?.date).toBe('2026-04-02')
    const eid = listHolidays({ country: 'EG', region: null, year: 2026 }).filter(({ name }) => name.includes('Ramadan'))
    expect(eid.map(({ date }) => date)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22'])
  })

  test('events of a calendar have the dates written in it', () => {
    vi.stubEnv('TZ', zone)
    expect(dates('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227')).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ])
    expect(dates('DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY')).toEqual([
      '2026-05-01',
      '2027-05-01',
      '2028-05-01',
    ])
  })
})

describe('public holidays', () => {
  test('of a region are there besides those of the country', () => {
    const dayOf = (region: string | null) =>
      listHolidays({ country: 'DE', region, year: 2026 }).some(({ date }) => date === '2026-01-06')
    expect([dayOf(null), dayOf('by')]).toEqual([false, true])
    expect(listCountries().find(({ code }) => code === 'DE')?.regions).toContainEqual({ code: 'BY', name: 'Bayern' })
  })

  test('that are part of a day are left out', () => {
    const icelandic = listHolidays({ country: 'IS', region: null, year: 2026 })
    expect(icelandic.some(({ date }) => date === '2026-12-24')).toBe(false)
  })

  test.each([
    ['XX', null, /The public holidays of "XX" are not known/],
    ['DE', 'ZZ', /Germany has no region "ZZ"|has no region "ZZ"/],
  ])('of %s %s are refused in a sentence', (country, region, sentence) => {
    expect(() => listHolidays({ country, region, year: 2026 })).toThrow(sentence)
  })
})

describe('a calendar', () => {
  test.each([
    [
      ['DTSTART;VALUE=DATE:20261224', 'DURATION:P2D'],
      ['2026-12-24', '2026-12-25'],
    ],
    [['DTSTART;VALUE=DATE:20261224'], ['2026-12-24']],
    [['DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY'], ['2028-02-29']],
    [['DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY;UNTIL=20260601'], ['2026-05-01']],
    [
      ['DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270501'],
      ['2026-05-01', '2028-05-01'],
    ],
    [
      ['DTSTART;VALUE=DATE:20251127', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
      ['2026-11-26', '2027-11-25', '2028-11-23'],
    ],
  ])('with %j gives %j', (lines, expected) => {
    expect(dates(...lines)).toEqual(expected)
  })

  test('says how many events were left out', () => {
    const day = ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:Company day']
    const weekly = ['DTSTART;VALUE=DATE:20260102', 'RRULE:FREQ=WEEKLY']
    const timed = ['DTSTART:20260102T100000Z']
    expect(readCalendar(calendar(day, weekly, timed), YEARS)).toEqual({
      days: [{ date: '2026-12-24', name: 'Company day' }],
      leftOut: 2,
    })
  })

  test.each([
    ['that is a page', '<html></html>', /This is no calendar/],
    ['that breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', /This is no calendar|no all-day events/],
    ['without days', calendar(['DTSTART:20260102T100000Z']), /no all-day events/],
    ['that is too large', `BEGIN:VCALENDAR${' '.repeat(1_000_000)}`, /larger than 1 MB/],
    ['of too many days', calendar(['DTSTART;VALUE=DATE:20200101', 'DURATION:P9999D']), /more than 2,000 days/],
  ])('%s is refused in a sentence', (_, text, sentence) => {
    expect(() => readCalendar(text, YEARS)).toThrow(sentence)
  })
})
