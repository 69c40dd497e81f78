import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSparkTrend, sparkTrendWords, type TrendWeek } from './prepare-spark-trend'

const week = (value: number | null, more: Partial<TrendWeek> = {}): TrendWeek => ({
  week: '3 Mar 2026',
  value,
  expected: null,
  signal: false,
  ...more,
})

describe('a spark trend', () => {
  it('draws higher values higher, from the first week at the left to the last at the right', () => {
    const { lines, last } = prepareSparkTrend([week(10), week(20), week(30)], 100, 20, 0)
    expect(lines).toEqual(['M0 20L50 10L100 0'])
    expect(last).toEqual({ x: 100, y: 0, value: 30, signal: false })
  })

  it('leaves a gap where a week has nothing to measure, and never draws it as 0', () => {
    const { lines } = prepareSparkTrend([week(10), week(20), week(null), week(30)], 90, 20, 0)
    expect(lines).toEqual(['M0 20L30 10', 'M90 0'])
  })

  it('ends at the last week that has a value', () => {
    expect(prepareSparkTrend([week(10), week(20), week(null)], 100, 20, 0).last?.value).toBe(20)
  })

  it('makes room for the expected band', () => {
    const expected = { low: 0, high: 40 }
    const { lines, band } = prepareSparkTrend([week(20, { expected }), week(20, { expected })], 100, 20, 0)
    expect(lines).toEqual(['M0 10L100 10'])
    expect(band).toBe('M0 0L100 0L100 20L0 20Z')
  })

  it('marks the weeks that are signals, and only those', () => {
    expect(prepareSparkTrend([week(10), week(30, { signal: true })], 100, 20, 0).signals).toEqual([{ x: 100, y: 0 }])
  })

  it('of nothing is nothing', () => {
    expect(prepareSparkTrend([], 100, 20, 2)).toEqual({
      ...{ lines: [], begun: null, soFar: null, band: null, signals: [], last: null },
    })
    expect(prepareSparkTrend([week(null)], 100, 20, 2)).toEqual({
      lines: [],
      begun: null,
      soFar: null,
      band: null,
      signals: [],
      last: null,
    })
  })

  it('goes on to a week that is not over by a line of its own', () => {
    const { lines, soFar, last } = prepareSparkTrend([week(10), week(20), week(30, { isRunning: true })], 100, 20, 0)
    expect(lines).toEqual(['M0 20L50 10'])
    expect(soFar).toBe('M50 10L100 0')
    expect(last).toMatchObject({ value: 30, isRunning: true })
  })

  it('comes from a week that the data begin within by a line of its own', () => {
    const { lines, begun } = prepareSparkTrend([week(10, { lacksStart: true }), week(20), week(30)], 100, 20, 0)
    expect(begun).toEqual({ x: 0, y: 20, line: 'M0 20L50 10' })
    expect(lines).toEqual(['M50 10L100 0'])
    expect(prepareSparkTrend([week(10, { lacksStart: true }), week(null)], 100, 20, 0)).toMatchObject({
      begun: { line: null },
      last: { value: 10, lacksStart: true },
    })
  })

  it('has no such line after a gap', () => {
    const weeks = [week(10), week(null), week(30, { isRunning: true })]
    expect(prepareSparkTrend(weeks, 100, 20, 0)).toMatchObject({ lines: ['M0 20'], soFar: null })
  })

  it('stays inside its box', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 20 })
    fc.assert(
      fc.property(values, (series) => {
        const numbers = prepareSparkTrend(
          series.map((value) => week(value)),
          100,
          20,
          3,
        )
          .lines.join(' ')
          .match(/[\d.-]+/g)
        for (const number of numbers ?? []) {
          expect(Number(number)).toBeGreaterThanOrEqual(3)
          expect(Number(number)).toBeLessThanOrEqual(97)
        }
      }),
    )
  })
})

describe('the words of a trend', () => {
  const say = (value: number) => value.toFixed(1)

  it('name the first and the last value and the weeks outside chance', () => {
    const weeks = [week(81), week(null), week(84.2, { signal: true, week: '17 Mar 2026' })]
    expect(sparkTrendWords(weeks, say)).toBe(
      'From 81.0 to 84.2 over 3 weeks; outside what chance would give in the week of 17 Mar 2026.',
    )
  })

  it('say so when nothing is outside chance', () => {
    expect(sparkTrendWords([week(81), week(84)], say)).toBe(
      'From 81.0 to 84.0 over 2 weeks; no week outside what chance would give.',
    )
  })

  it('tell a week that is not over apart from the others', () => {
    const weeks = [week(81), week(84), week(90, { isRunning: true, week: '17 Mar 2026' })]
    expect(sparkTrendWords(weeks, say)).toBe(
      'From 81.0 to 84.0 over 2 weeks; no week outside what chance would give. ' +
        'The week of 17 Mar 2026 is not over: 90.0 so far.',
    )
    expect(sparkTrendWords(weeks.slice(2), say)).toBe('The week of 17 Mar 2026 is not over: 90.0 so far.')
    expect(sparkTrendWords([week(81), week(null, { isRunning: true })], say)).toBe(
      'From 81.0 to 81.0 over 1 week; no week outside what chance would give.',
    )
  })

  it('tell a week that the data begin within apart from the others', () => {
    const weeks = [week(70, { lacksStart: true }), week(81), week(84)]
    expect(sparkTrendWords(weeks, say)).toBe(
      'From 81.0 to 84.0 over 2 weeks; no week outside what chance would give. ' +
        'The data begin within the week of 3 Mar 2026: 70.0 in that part of it.',
    )
    expect(sparkTrendWords([week(70, { lacksStart: true, isRunning: true })], say)).toBe(
      'The week of 3 Mar 2026 is not over: 70.0 so far.',
    )
  })

  it('speak of months where they go by months', () => {
    const months = [week(81, { week: 'Jan 2026' }), week(60, { signal: true, week: 'Feb 2026' })]
    expect(sparkTrendWords(months, say, 'month')).toBe(
      'From 81.0 to 60.0 over 2 months; outside what chance would give in Feb 2026.',
    )
    expect(sparkTrendWords([...months, week(70, { isRunning: true, week: 'Mar 2026' })], say, 'month')).toMatch(
      / Mar 2026 is not over: 70\.0 so far\.$/,
    )
  })

  it('say so when there was nothing to measure', () => {
    expect(sparkTrendWords([week(null), week(null)], say)).toBe('Nothing to measure in 2 weeks.')
  })
})
