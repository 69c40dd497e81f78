import { describe, expect, it } from 'vitest'
import { findingsOf, message, NOTHING_KNOWN } from './testing'

/** As many customers' messages in each hour of one day in UTC as given, at ten past, twenty past and so on. */
function day(hours: readonly number[], date = '2025-01-15') {
  const start = Date.parse(`${date}T00:00:00Z`)
  return hours.flatMap((n, hour) =>
    Array.from({ length: n }, (_, i) =>
      message(`c${hour}-${i}`, start + hour * 3_600_000 + ((i % 5) + 1) * 600_000, 'customer'),
    ),
  )
}

const NIGHT = [0, 0, 0, 0, 0, 0]
const OFFICE = [...NIGHT, 1, 2, 8, 20, 20, 20, 20, 20, 20, 20, 20, 20, 10, 5, 3, 2, 1, 1]
const shifted = (by: number) => OFFICE.map((_, hour) => OFFICE[(hour - by + 48) % 24] ?? 0)
const find = (messages: ReturnType<typeof day>, zone = 'UTC') =>
  findingsOf('night_peak', messages, { before: { ...NOTHING_KNOWN, zone } })

describe('a peak of questions at night', () => {
  it('is none where customers write by day', () => {
    expect(find(day(OFFICE))).toEqual([])
  })

  it.each([
    [9, 'UTC', '9 h earlier'],
    [-10, 'UTC', '10 h later'],
  ])('of times %i h off says by how much', (by, zone, words) => {
    expect(find(day(shifted(by)), zone)).toMatchObject([
      { words: expect.stringContaining(`With all times ${words}, the quietest six hours would be`) },
    ])
  })

  it('is read by the clock of the company, summer time included', () => {
    expect(find(day(OFFICE), 'Pacific/Auckland')).toHaveLength(1)
    expect(find(day(shifted(-13), '2025-01-15'), 'Pacific/Auckland')).toEqual([])
    expect(find(day(shifted(-12), '2025-07-15'), 'Pacific/Auckland')).toEqual([])
  })

  it('counts the messages between 0 and 5', () => {
    const even = Array.from({ length: 24 }, () => 10)
    expect(find(day(even))).toEqual([])
    expect(find(day(even.map((n, hour) => (hour >= 2 && hour <= 4 ? 24 : n))))).toMatchObject([{ n: 92, of: 282 }])
    expect(find(day(even.map((n, hour) => (hour >= 5 && hour <= 7 ? 40 : n))))).toEqual([])
  })

  it('may be one hour that is the busiest by more than chance', () => {
    const even = Array.from({ length: 24 }, () => 10)
    expect(find(day(even.map((n, hour) => (hour === 3 ? 15 : n))))).toEqual([])
    expect(find(day(even.map((n, hour) => (hour === 3 ? 25 : n))))).toHaveLength(1)
  })

  it('needs a hundred messages of customers', () => {
    expect(find(day([99]))).toEqual([])
    expect(find(day([100]))).toHaveLength(1)
    expect(find(day([100]).map((one) => ({ ...one, role: 'agent' as const })))).toEqual([])
  })

  it('at midnight only says that there are no times of day', () => {
    const midnight = Array.from({ length: 120 }, (_, i) => message(`c${i}`, Date.UTC(2025, 0, 1 + i), 'customer'))
    expect(find(midnight)).toMatchObject([{ words: /days without times of day/ }])
  })

  it('in a zone that does not exist is refused', () => {
    expect(() => find(day(OFFICE), 'Mars/Olympus')).toThrow(RangeError)
  })
})
