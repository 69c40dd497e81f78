import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partWords, prepareWeeklyTrend } from './prepare-weekly-trend'

const say = (value: number) => value.toFixed(1)
const week = (value: number | null, signal = false) => ({
  week: '3 Mar 2026',
  value,
  expected: value === null ? null : { low: value - 5, high: value + 5 },
  signal,
})

describe('the weekly trend', () => {
  it('keeps a week with nothing to measure as a gap', () => {
    expect(prepareWeeklyTrend([week(null)], null, say).points).toEqual([
      {
        ...{ week: '3 Mar 2026', value: null, whole: null, begun: null, fromBegun: null, running: null, soFar: null },
        ...{ expected: null, signalAbove: null, signalBelow: null },
      },
    ])
  })

  it.each([
    ['below the band', 60, { signalAbove: null, signalBelow: 60 }],
    ['above the band', 90, { signalAbove: 90, signalBelow: null }],
    ['inside the band, by a rule over several weeks', 80, { signalAbove: 80, signalBelow: null }],
  ])('marks a signal %s at its value', (_, value, expected) => {
    const [point] = prepareWeeklyTrend([{ ...week(value, true), expected: { low: 75, high: 85 } }], null, say).points
    expect(point).toMatchObject(expected)
  })

  it('marks nothing where there is no signal, even outside the band', () => {
    const [point] = prepareWeeklyTrend([{ ...week(60), expected: { low: 75, high: 85 } }], null, say).points
    expect(point).toMatchObject({ signalAbove: null, signalBelow: null })
  })

  it('goes on to a week that is not over by a line of its own', () => {
    const weeks = [week(80), week(81), { ...week(90), isRunning: true }]
    const { points, axis } = prepareWeeklyTrend(weeks, null, say)
    expect(points.map(({ whole }) => whole)).toEqual([80, 81, null])
    expect(points.map(({ soFar }) => soFar)).toEqual([null, 81, 90])
    expect(points.map(({ running }) => running)).toEqual([null, null, 90])
    expect(axis.to).toBeGreaterThanOrEqual(90)
  })

  it('comes from a week that the data begin within by a line of its own', () => {
    const { points } = prepareWeeklyTrend([{ ...week(70), lacksStart: true }, week(80), week(81)], null, say)
    expect(points.map(({ whole }) => whole)).toEqual([null, 80, 81])
    expect(points.map(({ begun }) => begun)).toEqual([70, null, null])
    expect(points.map(({ fromBegun }) => fromBegun)).toEqual([70, 80, null])
  })

  it('says behind a value that it is of a part, and so far where both ends are missing', () => {
    const weeks = [{ lacksStart: true }, {}, { isRunning: true }, { lacksStart: true, isRunning: true }]
    const { points } = prepareWeeklyTrend(
      weeks.map((part) => ({ ...week(80), ...part })),
      null,
      say,
    )
    expect(points.map(partWords)).toEqual([' (part)', '', ' so far', ' so far'])
    expect(points.at(-1)).toMatchObject({ begun: null, running: 80 })
  })

  it('gives the band as low and high', () => {
    expect(prepareWeeklyTrend([week(80)], null, say).points[0]?.expected).toEqual([75, 85])
  })

  it.each([
    [[week(80)], null, [75, 80, 85]],
    [[week(80)], 95, [75, 80, 85, 90, 95]],
    [[week(62), week(91)], null, [50, 60, 70, 80, 90, 100]],
    [[], null, [0, 1]],
  ])('has an axis of round figures around everything drawn', (weeks, target, ticks) => {
    expect(prepareWeeklyTrend(weeks, target, say).axis).toEqual({ from: ticks[0], to: ticks.at(-1), ticks })
  })

  it('draws nothing outside its axis, which has at most seven ticks', () => {
    const value = fc.option(fc.integer({ min: 0, max: 1_000_000 }))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), value, (values, target) => {
        const { axis, points } = prepareWeeklyTrend(
          values.map((one) => week(one)),
          target,
          say,
        )
        const drawn = [...points.flatMap((point) => [point.value, ...(point.expected ?? [])]), target]
        for (const figure of drawn.filter((one) => one !== null)) {
          expect(figure).toBeGreaterThanOrEqual(axis.from - 1e-6)
          expect(figure).toBeLessThanOrEqual(axis.to + 1e-6)
        }
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2)
        expect(axis.ticks.length).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('is told in one sentence', () => {
    expect(prepareWeeklyTrend([week(81), week(84)], null, say).takeaway).toBe(
      'From 81.0 to 84.0 over 2 weeks; no week outside what chance would give.',
    )
  })
})
