import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareIntervalMark, scaleFor } from './prepare-interval-mark'

const SCALE = { from: 50, to: 100 }
const figures = { value: 80, low: 75, high: 90, target: 85, inHouse: null }

describe('an interval mark', () => {
  it('stands where its figures lie on the shared scale', () => {
    expect(prepareIntervalMark(figures, SCALE)).toEqual({ value: 60, low: 50, high: 80, target: 70, inHouse: null })
  })

  it('keeps an interval that is not symmetric as it is', () => {
    const { value, low, high } = prepareIntervalMark(figures, SCALE)
    expect(high - value).toBeGreaterThan(value - low)
  })

  it('puts what lies beyond the scale at its edge', () => {
    const mark = prepareIntervalMark({ ...figures, low: 20, target: 120, inHouse: 10 }, SCALE)
    expect([mark.low, mark.target, mark.inHouse]).toEqual([0, 100, 0])
  })

  it('stands in the middle of a scale without length', () => {
    expect(prepareIntervalMark(figures, { from: 80, to: 80 }).value).toBe(50)
  })

  it('never leaves the scale, and its interval always holds its value', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(number, number, number, number, number, (value, low, high, from, to) => {
        const mark = prepareIntervalMark({ value, low, high, target: low, inHouse: high }, { from, to })
        expect(mark.low).toBeLessThanOrEqual(mark.value)
        expect(mark.high).toBeGreaterThanOrEqual(mark.value)
        for (const position of Object.values(mark)) {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})

describe('the scale of a column', () => {
  it('holds every figure, with room on both sides', () => {
    expect(scaleFor([60, null, 80], { from: 0, to: 100 })).toEqual({ from: 59, to: 81 })
  })

  it('stays within its limits', () => {
    expect(scaleFor([0, 100], { from: 0, to: 100 })).toEqual({ from: 0, to: 100 })
  })

  it('has room around a single figure', () => {
    expect(scaleFor([50], { from: 0, to: 100 })).toEqual({ from: 45, to: 55 })
  })

  it('is the limits where there is nothing to show', () => {
    expect(scaleFor([null], { from: 0, to: 100 })).toEqual({ from: 0, to: 100 })
  })
})
