import { describe, expect, it } from 'vitest'
import { usesTrend } from './uses-trend'

const DATA = { firstDay: '2026-01-05', lastDay: '2026-06-14' }

describe('uses week by week', () => {
  it('are those of the last twelve weeks, from Monday to Sunday', () => {
    const { weeks } = usesTrend(
      [
        { day: '2026-03-22', uses: 9 },
        { day: '2026-03-23', uses: 2 },
        { day: '2026-03-29', uses: 1 },
        { day: '2026-06-14', uses: 4 },
      ],
      DATA,
    )
    expect(weeks).toHaveLength(12)
    expect(weeks[0]).toMatchObject({ start: '2026-03-23', uses: 3 })
    expect(weeks.at(-1)).toMatchObject({ start: '2026-06-08', uses: 4 })
    expect(weeks.slice(1, -1).every(({ uses }) => uses === 0)).toBe(true)
  })

  it('leave out weeks before the data begins, and tell nothing apart in fewer than eight', () => {
    const trend = usesTrend([{ day: '2026-06-10', uses: 40 }], { firstDay: '2026-05-27', lastDay: '2026-06-14' })
    expect(trend.weeks.map(({ start }) => start)).toEqual(['2026-05-25', '2026-06-01', '2026-06-08'])
    expect(trend.band).toBeNull()
    expect(trend.weeks.some(({ signal }) => signal)).toBe(false)
  })

  it('mark a week that stands out, and expect no fewer than none', () => {
    const daily = Array.from({ length: 12 }, (_, week) => ({
      day: new Date(Date.parse('2026-03-23') + week * 7 * 86_400_000).toISOString().slice(0, 10),
      uses: week === 6 ? 90 : 2 + (week % 2),
    }))
    const { weeks, band } = usesTrend(daily, DATA)
    expect(weeks.filter(({ signal }) => signal).map(({ uses }) => uses)).toEqual([90])
    expect(band?.lower).toBe(0)
  })
})
