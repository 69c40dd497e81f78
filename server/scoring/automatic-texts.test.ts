import { describe, expect, test } from 'vitest'
import { arrivalsOf, behaviourOf, type Use } from './automatic-texts'
import { buildHours } from './coverage'
import { defaultStandard } from './default-standard'

const hours = buildHours(defaultStandard.businessHours)
const HOUR = 3_600_000
const MONDAY = Date.UTC(2025, 2, 3)

/** Twenty conversations, one an hour round the clock, each answered after a second. */
function uses(change: (use: Use, index: number) => Partial<Use> = () => ({}), count = 20): Use[] {
  return Array.from({ length: count }, (_, index) => {
    const askedAt = MONDAY + index * HOUR
    const use = { at: askedAt + 1000, askedAt, isFirst: true, queue: 'shop', isLive: false }
    return { ...use, ...change(use, index) }
  })
}

const arrivals = (count = 20) =>
  arrivalsOf(
    Array.from({ length: count }, (_, index) => ({ queue: 'shop', at: MONDAY + (index % 20) * HOUR })),
    hours,
  )
const isMachine = (used: readonly Use[], arrived = arrivals()) => behaviourOf(used, arrived, hours) !== null

test('a text that answers everybody first and at once, day and night, is a machine’s', () => {
  expect(behaviourOf(uses(), arrivals(), hours)).toEqual({
    uses: 20,
    firstUses: 20,
    latencyMs: 1000,
    afterHoursUses: 12,
  })
})

describe('on either side of each threshold', () => {
  test('19 uses are too few', () => {
    expect(isMachine(uses(undefined, 19))).toBe(false)
  })
  test.each([
    [2, true],
    [3, false],
  ])('%i of 20 that are not the first answer: %s', (later, expected) => {
    expect(isMachine(uses((_, index) => ({ isFirst: index >= later })))).toBe(expected)
  })
  test.each([
    [120_000, true],
    [120_001, false],
  ])('answers after %i ms in writing: %s', (latency, expected) => {
    expect(isMachine(uses(({ askedAt }) => ({ at: askedAt + latency })))).toBe(expected)
  })
  test.each([
    [5000, true],
    [5001, false],
  ])('answers after %i ms in chat: %s', (latency, expected) => {
    expect(isMachine(uses(({ askedAt }) => ({ at: askedAt + latency, isLive: true })))).toBe(expected)
  })
  test('one slow answer of 20 does not matter, two do', () => {
    const slow = (count: number) => uses(({ askedAt }, index) => (index < count ? { at: askedAt + HOUR / 2 } : {}))
    expect(isMachine(slow(1))).toBe(true)
    expect(isMachine(slow(2))).toBe(false)
  })
  test.each([
    [0, true],
    [4, false],
  ])('sent by day only while %i of the customers wrote by night: %s', (nights, expected) => {
    const daytime = uses((_, day) => {
      const askedAt = MONDAY + day * 24 * HOUR + (day % 7 < 5 ? 10 : 11) * HOUR
      return { askedAt, at: askedAt + 1000 }
    }).filter(({ at }) => hours.isOpen(at))
    const weekdays = [...daytime, ...daytime.map((use) => ({ ...use, at: use.at + HOUR, askedAt: use.askedAt + HOUR }))]
    const byNight = Array.from({ length: nights }, (_, day) => ({
      queue: 'shop',
      at: MONDAY + day * 24 * HOUR + 22 * HOUR,
    }))
    const openings = [...weekdays.map(({ askedAt }) => ({ queue: 'shop', at: askedAt })), ...byNight]
    expect(isMachine(weekdays, arrivalsOf(openings, hours))).toBe(expected)
  })
  test.each([
    [25, true],
    [26, false],
  ])('20 uses for %i conversations of the queue: %s', (count, expected) => {
    expect(isMachine(uses(), arrivals(count))).toBe(expected)
  })
})
