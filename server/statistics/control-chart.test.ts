import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { individualsChart, meanMovingRange } from './control-chart'

const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

function signalsOf(values: readonly (number | null)[]): string {
  return (individualsChart(values)?.signals ?? []).map((signal) => (signal ? '!' : '.')).join('')
}

describe('individuals chart', () => {
  test('ten values of the NIST handbook: 50.81, from 45.8151 to 55.8049', () => {
    const chart = individualsChart(NIST)
    expect(chart?.centre).toBeCloseTo(50.81, 10)
    expect(chart?.lower).toBeCloseTo(45.8151, 4)
    expect(chart?.upper).toBeCloseTo(55.8049, 4)
    expect(chart?.rangeLimit).toBeCloseTo(6.1347, 4)
    expect(chart?.signals).toEqual(NIST.map(() => false))
  })

  test('the mean moving range of these is 1.8778, and three sigma by 3 / 1.128 from 45.8159 to 55.8041', () => {
    const meanRange = meanMovingRange(NIST)
    expect(meanRange).toBeCloseTo(1.8778, 4)
    expect(50.81 - (3 / 1.128) * meanRange).toBeCloseTo(45.8159, 4)
    expect(50.81 + (3 / 1.128) * meanRange).toBeCloseTo(55.8041, 4)
  })

  test('eight values make a chart, seven do not, and gaps are not values', () => {
    expect(individualsChart(NIST.slice(0, 8))).not.toBeNull()
    expect(individualsChart(NIST.slice(0, 7))).toBeNull()
    expect(individualsChart([...NIST.slice(0, 7), null, null])).toBeNull()
    expect(individualsChart([])).toBeNull()
  })

  test.each([
    ['a week far out', [50, 51, 50, 51, 50, 70, 50, 51, 50, 51, 50, 51], '.....!......'],
    [
      'eight in a row on one side, then eight on the other',
      [1, 2, 1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4, 3, 4],
      '!!!!!!!!!!!!!!!!',
    ],
    [
      'three of four weeks nearer the limit',
      [10, 11, 10, 11, 10, 11, 10, 13, 13, 11, 13, 10, 11, 10],
      '.......!!.!...',
    ],
    ['seven in a row on one side are none', [1, 2, 1, 2, 1, 2, 1, 3, 4, 3, 4, 3, 4, 3], '..............'],
    ['a value on the centre ends a row', [0, 1, 0, 1, 2, 1, 0, 1, 0, 3, 4, 3, 4, 2, 4, 3, 4, 3], '..................'],
    ['a gap does not end a row', [1, 2, 1, null, 2, 1, 2, 1, 2, 3, 4, 3, 4, null, 3, 4, 3, 4], '!!!.!!!!!!!!!.!!!!'],
  ])('%s', (_, values, signals) => {
    expect(signalsOf(values)).toBe(signals)
  })

  test('weeks that are all alike signal nothing, whatever rounding does to their mean', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.integer({ min: 8, max: 52 }), (value, weeks) => {
        expect(signalsOf(Array.from({ length: weeks }, () => value))).toBe('.'.repeat(weeks))
      }),
    )
  })

  test('limits hold the centre, gaps change nothing but their own place, and time turned round gives the same chart', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 })
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 30 }), (values) => {
        const chart = individualsChart(values)
        const present = values.filter((v) => v !== null)
        if (!chart) {
          expect(present.length).toBeLessThan(8)
          return
        }
        expect(chart.lower).toBeLessThanOrEqual(chart.centre)
        expect(chart.upper).toBeGreaterThanOrEqual(chart.centre)
        expect(chart.signals.filter((_, index) => values[index] !== null)).toEqual(individualsChart(present)?.signals)
        expect(chart.signals.some((signal, index) => signal && values[index] === null)).toBe(false)
        expect(individualsChart([...values].reverse())?.signals).toEqual([...chart.signals].reverse())
      }),
    )
  })
})
