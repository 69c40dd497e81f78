export interface HourCell {
  /** Hours of the day, [from, to). */
  from: number
  to: number
  n: number
  /** Of `n`, those the table is about: waiting long, missed. */
  count: number
  /** Strength of the tint, 0 (none) to 4. */
  level: number
}

export interface HourDay {
  day: string
  cells: readonly HourCell[]
}

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const HOURS_OF_DAY = 24
const LEVELS = 4

/**
 * The hours of a week as seven rows of columns `hoursPerColumn` wide. `hours` has the figures of the 168 hours from Monday
 * 00:00; an hour that is missing counts nothing. The tint follows the count against the largest count of the table.
 */
export function prepareHourOfWeek(
  hours: readonly { n: number; count: number }[],
  hoursPerColumn: 1 | 2 | 3 | 4,
): readonly HourDay[] {
  const days = DAYS.map((day, dayIndex) => {
    const cells = Array.from({ length: HOURS_OF_DAY / hoursPerColumn }, (_, column) => {
      const from = column * hoursPerColumn
      const first = dayIndex * HOURS_OF_DAY + from
      const inside = hours.slice(first, first + hoursPerColumn)
      return {
        from,
        to: from + hoursPerColumn,
        n: inside.reduce((sum, hour) => sum + hour.n, 0),
        count: inside.reduce((sum, hour) => sum + hour.count, 0),
      }
    })
    return { day, cells }
  })
  const largest = Math.max(1, ...days.flatMap(({ cells }) => cells.map(({ count }) => count)))
  return days.map(({ day, cells }) => ({
    day,
    cells: cells.map((cell) => ({ ...cell, level: Math.ceil((cell.count / largest) * LEVELS) })),
  }))
}
