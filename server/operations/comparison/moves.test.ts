import { describe, expect, it } from 'vitest'
import { measureShare } from '../measured'
import { judgeMoves } from './moves'

const FLOOR = 30
const moved = (now: number, before: number, n = 400) => ({ now: measureShare(now, n), before: measureShare(before, n) })

describe('a figure against the days before', () => {
  it.each([
    ['twice as many of 400', moved(80, 40), true],
    ['a few more of 400', moved(44, 40), false],
    ['none of either', moved(0, 0), false],
  ])('moves by more than chance would give, or not: %s', (_, figure, isReal) =>
    expect(judgeMoves([figure], FLOOR)[0]?.isReal).toBe(isReal),
  )

  it('has the difference and its range', () => {
    const [move] = judgeMoves([moved(80, 40)], FLOOR)
    expect(move?.difference).toBeCloseTo(0.1, 12)
    expect(move?.interval95.low).toBeGreaterThan(0)
    expect(move?.interval95.high).toBeLessThan(0.2)
  })

  it('is not called a change for being one of many that are looked at', () => {
    const close = moved(60, 40)
    expect(judgeMoves([close], FLOOR)[0]?.isReal).toBe(true)
    const others = Array.from({ length: 30 }, () => moved(40, 40))
    expect(judgeMoves([close, ...others], FLOOR)[0]?.isReal).toBe(false)
  })

  it.each([
    ['too few now', { now: measureShare(20, 29), before: measureShare(20, 400) }],
    ['too few before', { now: measureShare(20, 400), before: measureShare(20, 29) }],
    ['nothing before', { now: measureShare(20, 400), before: measureShare(0, 0) }],
  ])('is left out with %s', (_, figure) => expect(judgeMoves([figure], FLOOR)).toEqual([]))
})
