import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DASH,
  formatAbout,
  formatBytes,
  formatChosenShare,
  formatCount,
  formatDateTime,
  formatDay,
  formatDayOf,
  formatDays,
  formatMonth,
  formatPercent,
  formatPointDifference,
  formatPoints,
  formatScore,
  formatShare,
  formatTime,
  formatUnits,
  formatWait,
} from './_format'

describe('nothing to measure is a dash, never 0', () => {
  it.each([
    formatCount(null),
    formatPercent(null),
    formatScore(null),
    formatPoints(null),
    formatPointDifference(null),
    formatWait(null),
    formatDay(null),
    formatDateTime(null, 'UTC'),
    formatTime(null, 'UTC'),
    formatShare(0, 0),
  ])('%s', (words) => expect(words).toBe('–'))
})

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [-1204, '−1,204'],
  ])('%d is %s', (count, words) => expect(formatCount(count)).toBe(words))
})

describe('a percentage has one decimal, rounded half up', () => {
  it.each([
    [0, '0.0 %'],
    [0.0004, '0.0 %'],
    [0.0005, '0.1 %'],
    [0.0000001, '0.0 %'],
    [0.2874, '28.7 %'],
    [0.2875, '28.8 %'],
    [0.87449, '87.4 %'],
    [0.8745, '87.5 %'],
    [0.9995, '100.0 %'],
    [1, '100.0 %'],
    [-0.0325, '−3.3 %'],
    [-0.0001, '0.0 %'],
  ])('%d is %s', (share, words) => expect(formatPercent(share)).toBe(words))
})

describe('a share names what it is a share of', () => {
  it.each([
    [0, 12, '0.0 % of 12'],
    [1, 3, '33.3 % of 3'],
    [2, 3, '66.7 % of 3'],
    [1052, 1204, '87.4 % of 1,204'],
    [1, 2000, '0.1 % of 2,000'],
    [1, 2001, '0.0 % of 2,001'],
    [1204, 1204, '100.0 % of 1,204'],
  ])('%d of %d is %s', (count, total, words) => expect(formatShare(count, total)).toBe(words))

  it('is never further than half a tenth from the exact share', () => {
    const counts = fc
      .integer({ min: 1, max: 2_000_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(counts, ([count, total]) => {
        const printed = Number.parseFloat(formatShare(count, total))
        expect(Math.abs(printed - (100 * count) / total)).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
    )
  })
})

describe('a score', () => {
  it.each([
    [0, '0.0'],
    [499, '0.0'],
    [500, '0.1'],
    [874_499, '87.4'],
    [874_500, '87.5'],
    [999_499, '99.9'],
    [1_000_000, '100.0'],
  ])('of %d millionths is %s', (millionths, words) => expect(formatScore(millionths)).toBe(words))
})

describe('days and times', () => {
  it('are written day first, with the month as a word', () => {
    expect(formatDay('2026-09-03')).toBe('3 Sep 2026')
  })

  it.each([
    ['2026-03-03', '2026-03-03', '3 Mar 2026'],
    ['2026-03-03', '2026-03-16', '3–16 Mar 2026'],
    ['2026-02-24', '2026-03-02', '24 Feb – 2 Mar 2026'],
    ['2025-12-29', '2026-01-04', '29 Dec 2025 – 4 Jan 2026'],
  ])('from %s to %s is %s', (from, to, words) => expect(formatDays(from, to)).toBe(words))

  it.each([
    ['UTC', '29 Mar 2026, 00:30', '00:30'],
    ['America/New_York', '28 Mar 2026, 20:30', '20:30'],
    ['Asia/Kolkata', '29 Mar 2026, 06:00', '06:00'],
    ['Europe/Berlin', '29 Mar 2026, 01:30', '01:30'],
  ])('are read on the clocks of %s', (zone, dateTime, time) => {
    const at = Date.UTC(2026, 2, 29, 0, 30)
    expect(formatDateTime(at, zone)).toBe(dateTime)
    expect(formatTime(at, zone)).toBe(time)
  })
})

describe('a size', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [1049, '1.0 kB'],
    [1050, '1.1 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [999_949_999, '999.9 MB'],
    [999_950_000, '1.0 GB'],
    [2 * 1024 ** 3, '2.1 GB'],
  ])('of %d bytes is %s', (bytes, words) => expect(formatBytes(bytes)).toBe(words))
})

describe('the day of an instant', () => {
  it.each([
    ['UTC', '29 Mar 2026'],
    ['America/New_York', '28 Mar 2026'],
  ])('is read on the clocks of %s', (zone, day) => {
    expect(formatDayOf(Date.UTC(2026, 2, 29, 0, 30), zone)).toBe(day)
  })

  it('of nothing is a dash', () => expect(formatDayOf(null, 'UTC')).toBe(DASH))
})

describe('a share kept is said in points of 100', () => {
  it.each([
    [1, '100.0'],
    [0.87449, '87.4'],
    [0.8745, '87.5'],
    [0, '0.0'],
  ])('%d as %s', (share, words) => expect(formatPoints(share)).toBe(words))

  it.each([
    [0.0123, '+1.2'],
    [-0.034, '−3.4'],
    [0.0004, '0.0'],
    [-0.0004, '0.0'],
  ])('and a difference of %d as %s', (difference, words) => expect(formatPointDifference(difference)).toBe(words))
})

describe('a share that somebody chose has no decimal that says nothing', () => {
  it.each([
    [0.9, '90 %'],
    [0.925, '92.5 %'],
    [1, '100 %'],
  ])('%d is %s', (share, words) => expect(formatChosenShare(share)).toBe(words))
})

describe('a count with its unit', () => {
  it.each([
    [formatUnits(0, 'conversation'), '0 conversations'],
    [formatUnits(1, 'conversation'), '1 conversation'],
    [formatUnits(1204, 'reply', 'replies'), '1,204 replies'],
  ])('%s', (words, expected) => expect(words).toBe(expected))
})

describe('an estimate of a count is rounded up to two digits', () => {
  it.each([
    [1, '1'],
    [99, '99'],
    [100, '100'],
    [334, '340'],
    [1201, '1,300'],
  ])('%d is about %s', (count, words) => expect(formatAbout(count)).toBe(words))

  it('and never promises too much, nor a tenth more than was estimated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (count) => {
        const about = Number(formatAbout(count).replaceAll(',', ''))
        expect(about).toBeGreaterThanOrEqual(count)
        expect(about).toBeLessThan(count * 1.1 + 1)
      }),
    )
  })
})

describe('a percentile of waits that nobody answered says so', () => {
  it.each([
    [{ atMost: 250_000 }, '4 min 10 s'],
    [{ notWithin: 345_600_000 }, 'not within 4 d'],
    [{ notWithin: null }, 'never'],
  ])('%o is %s', (percentile, words) => expect(formatWait(percentile)).toBe(words))
})

describe('a month', () => {
  it.each([
    ['2026-03-01', 'Mar 2026'],
    ['2025-12-31', 'Dec 2025'],
  ])('of %s is %s', (day, words) => expect(formatMonth(day)).toBe(words))
})
