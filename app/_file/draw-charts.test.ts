import { describe, expect, it } from 'vitest'
import { prepareWaitDistribution } from '../_charts/prepare-wait-distribution'
import { prepareWeeklyTrend } from '../_charts/prepare-weekly-trend'
import { drawInterval } from './draw-interval'
import { drawTrend } from './draw-trend'
import { drawWaits } from './draw-waits'

const say = (value: number) => value.toFixed(1)
const count = (text: string, piece: string) => text.split(piece).length - 1

describe('waits, drawn', () => {
  it('have a bar for every bin, as tall as its count, and the count above it', () => {
    const { text } = drawWaits(prepareWaitDistribution([10, 5, 0], null), 'Waits', null)
    const heights = [...text.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height))
    expect(heights).toHaveLength(2)
    expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? 0), 0)
    expect(text).toMatch(/>10<.*>5</s)
    expect(text).not.toContain('class="target"')
  })

  it('have a line where the target stands, within the drawing', () => {
    const { text } = drawWaits(prepareWaitDistribution([3, 4, 5, 6], 60_000), 'Waits', 'target 1 min')
    const [, x] = /<line class="target" x1="([\d.]+)"/.exec(text) ?? []
    expect(Number(x)).toBeGreaterThan(0)
    expect(Number(x)).toBeLessThan(860)
    expect(text).toContain('>target 1 min<')
    expect(count(text, 'class="met"')).toBe(3)
  })
})

describe('weeks, drawn', () => {
  const week = (value: number | null, signal = false) => ({
    week: '2 Mar 2026',
    value,
    expected: { low: 70, high: 90 },
    signal,
  })

  it('have a gap where nothing was measured', () => {
    const { text } = drawTrend(prepareWeeklyTrend([week(80), week(null), week(82), week(83)], null, say), 'Weeks', say)
    const [, path = ''] = /<path class="line" d="([^"]*)"/.exec(text) ?? []
    expect(path.match(/[ML]/g)).toEqual(['M', 'M', 'L'])
    expect(count(text, 'class="dot"')).toBe(3)
    expect(count(text, '<polygon')).toBe(3)
  })

  it('mark a signal with its value', () => {
    const { text } = drawTrend(prepareWeeklyTrend([week(80), week(60, true)], null, say), 'Weeks', say)
    expect(text).toMatch(/<circle class="signal"[^>]*\/><text class="signal"[^>]*>60\.0</)
  })

  it('draw a single week without dividing by nothing', () => {
    expect(drawTrend(prepareWeeklyTrend([week(80)], null, say), 'Weeks', say).text).not.toContain('NaN')
  })
})

describe('a range, drawn', () => {
  const measured = {
    n: 30,
    value: 0.5,
    interval95: { low: 0.4, high: 0.6 },
    interval90: null,
    basis: null,
    standardError: null,
  }
  const drawn = (change: object) =>
    drawInterval({ measured: { ...measured, ...change }, minimum: 30, scale: { from: 0, to: 1 }, target: 0.9 })

  it('has its value, ends and target where they stand', () => {
    expect(drawn({})?.text).toMatch(/x1="40%" x2="60%".*x1="90%".*cx="50%"/s)
  })

  it.each([{ n: 29 }, { value: null }, { interval95: null }])('is nothing with %j', (change) =>
    expect(drawn(change)).toBeNull(),
  )
})
