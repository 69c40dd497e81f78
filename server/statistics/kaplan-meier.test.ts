import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kaplanMeier, stepAt, waitQuantile } from './kaplan-meier'
import { waitPercentile } from './percentile'
import {
  answeredWaits,
  anyWaits,
  REMISSIONS,
  TEN_WAITS,
  TEN_WAITS_TWO_LEFT,
  tableOf,
  type Wait,
  waitsOf,
} from './testing'

const curveOf = (waits: readonly Wait[]) => kaplanMeier(tableOf(waits))
const waitingAt = (waits: readonly Wait[], ms: number) => stepAt(curveOf(waits), ms)?.waiting ?? 1

describe('the share that still waits', () => {
  test.each([
    [5, 1],
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
    [35, 0.448],
  ])('of the remissions under 6-MP, at %d weeks is %d', (ms, expected) => {
    expect(waitingAt(REMISSIONS, ms)).toBeCloseTo(expected, 3)
  })

  test.each([
    [5, 0.9],
    [12, 0.8],
    [20, 0.7],
    [35, 0.583],
    [60, 0.467],
    [90, 0.35],
    [120, 0.233],
    [240, 0],
  ])('of ten waits, two of which run still, at %d minutes is %d', (ms, expected) => {
    expect(waitingAt(TEN_WAITS, ms)).toBeCloseTo(expected, 3)
  })

  test('says a chance of 53.3 % of a reply within 60 minutes, where the answered ones alone would say 62.5 %', () => {
    expect(1 - waitingAt(TEN_WAITS, 60)).toBeCloseTo(0.533, 3)
  })

  test('takes whoever left for one that waits on: 56.25 % by 120 minutes', () => {
    expect(1 - waitingAt(TEN_WAITS_TWO_LEFT, 120)).toBeCloseTo(1 - 0.4375, 10)
  })

  test('never reaches nothing where a wait is without end', () => {
    expect(curveOf(waitsOf('1, 2, 3, never')).steps.map(({ waiting }) => waiting)).toEqual([0.75, 0.5, 0.25])
  })

  test('has no steps without a reply', () => {
    expect(curveOf(waitsOf('4+, never')).steps).toEqual([])
    expect(curveOf([]).steps).toEqual([])
  })

  test('is what it is when nothing is cut off: the share of longer waits', () => {
    fc.assert(
      fc.property(answeredWaits, fc.nat(50), (waits, ms) => {
        const longer = waits.filter((wait) => wait.ms !== null && wait.ms > ms).length
        expect(waitingAt(waits, ms)).toBeCloseTo(longer / waits.length, 10)
      }),
    )
  })

  test('never rises, and lies in its interval', () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        let before = 1
        for (const { waiting, interval95 } of curveOf(waits).steps) {
          expect(waiting).toBeLessThanOrEqual(before)
          before = waiting
          if (interval95 === null) expect(waiting).toBe(0)
          else {
            expect(interval95.low).toBeGreaterThanOrEqual(0)
            expect(interval95.low).toBeLessThanOrEqual(waiting)
            expect(interval95.high).toBeGreaterThanOrEqual(waiting)
            expect(interval95.high).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })
})

describe('its spread', () => {
  test.each([
    // As R's survfit(conf.type = "log-log") prints them for the same data.
    [6, 0.0764, 0.62, 0.952],
    [7, 0.0869, 0.563, 0.923],
    [10, 0.0963, 0.503, 0.889],
    [23, 0.1346, 0.188, 0.68],
  ])('at %d weeks has the standard error %d and the interval %d to %d', (ms, standardError, low, high) => {
    const step = stepAt(curveOf(REMISSIONS), ms)
    expect(Math.sqrt(step?.variance ?? Number.NaN)).toBeCloseTo(standardError, 4)
    expect(step?.interval95?.low).toBeCloseTo(low, 3)
    expect(step?.interval95?.high).toBeCloseTo(high, 3)
  })

  test('without anything cut off has the variance of a share', () => {
    expect(stepAt(curveOf(waitsOf('1, 2, 3, 4')), 1)?.variance).toBeCloseTo((0.75 * 0.25) / 4, 12)
  })

  test('cannot be told where nobody waits any longer', () => {
    expect(curveOf(waitsOf('1, 2')).steps.at(-1)).toEqual({ ms: 2, waiting: 0, variance: 0, interval95: null })
  })
})

describe('the time within which a share is answered', () => {
  test.each([
    ['half of the remissions', REMISSIONS, 0.5, 23],
    ['nine in ten of them: never reached', REMISSIONS, 0.9, null],
    ['half of ten waits', TEN_WAITS, 0.5, 60],
    ['half, where just half is', waitsOf('1, 2, 3+, 4+'), 0.5, 2],
    ['half, where just not half is', waitsOf('1, 2+, 3+, 4+'), 0.5, null],
    ['half of those never answered', waitsOf('never'), 0.5, null],
    ['half of none', [], 0.5, null],
  ])('%s', (_, waits, q, expected) => {
    expect(waitQuantile(curveOf(waits), q)).toBe(expected)
  })

  test('is the percentile by nearest rank when nothing is cut off', () => {
    fc.assert(
      fc.property(answeredWaits, fc.integer({ min: 1, max: 100 }), (waits, percent) => {
        const sorted = waits.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b)
        expect({ atMost: waitQuantile(curveOf(waits), percent / 100) }).toEqual(
          waitPercentile(sorted, 0, percent / 100),
        )
      }),
    )
  })
})
