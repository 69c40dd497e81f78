import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pChart } from './p-chart'

/** Defective chips of 50 on each of 30 wafers (NIST handbook 6.3.3.2). */
const WAFERS = [
  ...[12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22],
  ...[8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6],
].map((successes) => ({ successes, n: 50 }))

const CHANCE = { fromScatter: false }
const SCATTER = { fromScatter: true }

describe('chart of shares', () => {
  test('thirty wafers of the NIST handbook: .2313, from .0524 to .4102, the 15th and the 23rd outside', () => {
    const chart = pChart(WAFERS, CHANCE)
    expect(chart?.centre).toBeCloseTo(0.2313, 4)
    expect(chart?.points[0]?.lower).toBeCloseTo(0.0524, 4)
    expect(chart?.points[0]?.upper).toBeCloseTo(0.4102, 4)
    const outside = WAFERS.flatMap(({ successes, n }, index) => {
      const { lower = 0, upper = 1 } = chart?.points[index] ?? {}
      return successes / n < lower || successes / n > upper ? [index + 1] : []
    })
    expect(outside).toEqual([15, 23])
    for (const wafer of outside) expect(chart?.points[wafer - 1]?.signal).toBe(true)
  })

  test('by how the wafers scatter, 1.6609 times wider: from -.0658 to .5285, none outside', () => {
    const chart = pChart(WAFERS, SCATTER)
    expect(chart?.spread).toBeCloseTo(1.6609, 4)
    expect(chart && chart.spread * 1.128).toBeCloseTo(1.8735, 4)
    expect(chart?.points[0]?.lower).toBeCloseTo(-0.0658, 4)
    expect(chart?.points[0]?.upper).toBeCloseTo(0.5285, 4)
    expect(chart?.points.map(({ signal }) => signal)).toEqual(WAFERS.map(() => false))
  })

  test('a week of four times the conversations has limits half as far', () => {
    const chart = pChart([{ successes: 40, n: 200 }, ...WAFERS], CHANCE)
    const [large, small] = chart?.points ?? []
    expect((small?.upper ?? 0) - (chart?.centre ?? 0)).toBeCloseTo(2 * ((large?.upper ?? 0) - (chart?.centre ?? 0)), 12)
  })

  test('eight points make a chart, seven do not, nor do points that are all alike', () => {
    expect(pChart(WAFERS.slice(0, 8), CHANCE)).not.toBeNull()
    expect(pChart(WAFERS.slice(0, 7), CHANCE)).toBeNull()
    const all = WAFERS.map(() => ({ successes: 50, n: 50 }))
    const none = WAFERS.map(() => ({ successes: 0, n: 50 }))
    expect([pChart(all, CHANCE), pChart(none, SCATTER)]).toEqual([null, null])
  })

  test('weeks of one share signal nothing, whatever their sizes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 8, maxLength: 20 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.boolean(), (weeks, tenths, fromScatter) => {
        const same = weeks.map((tens) => ({ successes: tenths * tens, n: 10 * tens }))
        const chart = pChart(same, { fromScatter })
        expect(chart?.points.some(({ signal }) => signal)).toBe(false)
      }),
    )
  })
})
