import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareHourOfWeek } from './prepare-hour-of-week'

const WEEK = 168
const at = (hourOfWeek: number, n: number, count: number) =>
  Array.from({ length: WEEK }, (_, hour) => (hour === hourOfWeek ? { n, count } : { n: 0, count: 0 }))

describe('the hours of a week', () => {
  it.each([
    [0, 'Monday', 0],
    [23, 'Monday', 23],
    [24, 'Tuesday', 0],
    [167, 'Sunday', 23],
  ])('hour %d is %s at %d', (hour, day, from) => {
    const found = prepareHourOfWeek(at(hour, 5, 3), 1).find(({ cells }) => cells.some(({ n }) => n > 0))
    expect(found?.day).toBe(day)
    expect(found?.cells.find(({ n }) => n > 0)).toEqual({ from, to: from + 1, n: 5, count: 3, level: 4 })
  })

  it('are tinted by their count against the largest, and not at all where it is 0', () => {
    const hours = [100, 75, 51, 50, 25, 1, 0].map((count) => ({ n: 100, count }))
    const levels = prepareHourOfWeek(hours, 1)[0]?.cells.map(({ level }) => level)
    expect(levels?.slice(0, 8)).toEqual([4, 3, 3, 2, 1, 1, 0, 0])
  })

  it('keep their sums in columns of any width', () => {
    const hour = fc.record({ n: fc.nat(1000), count: fc.nat(1000) })
    const hours = fc.array(hour, { minLength: WEEK, maxLength: WEEK })
    fc.assert(
      fc.property(hours, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), (week, width) => {
        const cells = prepareHourOfWeek(week, width).flatMap((day) => day.cells)
        expect(cells).toHaveLength(WEEK / width)
        expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(week.reduce((sum, { n }) => sum + n, 0))
        expect(cells.every(({ level }) => level >= 0 && level <= 4)).toBe(true)
      }),
    )
  })

  it('of no data are seven empty days', () => {
    const days = prepareHourOfWeek([], 2)
    expect(days).toHaveLength(7)
    expect(days.every(({ cells }) => cells.every(({ n, count, level }) => n + count + level === 0))).toBe(true)
  })
})
