import type { UsesTrend } from '#server/domain/template-list'
import { individualsChart } from '#server/statistics/control-chart'

const WEEKS = 12
const DAY_MS = 86_400_000

/**
 * Uses in each of the last 12 weeks of the data, the last one last, with the limits of a control chart (method.md 3.6).
 * Days are YYYY-MM-DD; weeks before the data begins are left out.
 */
export function usesTrend(
  daily: readonly { day: string; uses: number }[],
  data: { firstDay: string; lastDay: string },
): UsesTrend {
  const last = Date.parse(mondayOf(data.lastDay))
  const usesByStart = new Map<string, number>()
  for (let back = WEEKS - 1; back >= 0; back--) {
    const start = isoDay(last - back * 7 * DAY_MS)
    if (start >= mondayOf(data.firstDay)) usesByStart.set(start, 0)
  }
  for (const { day, uses } of daily) {
    const start = mondayOf(day)
    const known = usesByStart.get(start)
    if (known !== undefined) usesByStart.set(start, known + uses)
  }
  const chart = individualsChart([...usesByStart.values()])
  return {
    weeks: [...usesByStart].map(([start, uses], index) => ({ start, uses, signal: chart?.signals[index] ?? false })),
    band: chart && { lower: Math.max(0, chart.lower), upper: chart.upper },
  }
}

/** The Monday of a day's week. Both are calendar days, so the zone does not matter. */
function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return isoDay(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS)
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10)
