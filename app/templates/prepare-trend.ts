import type { UsesTrend } from '#server/domain/template-list'
import { formatDay } from '../_format'
import type { TrendWeek } from '../_ui/prepare-spark-trend'

/** Uses by week as a line is drawn of them. */
export function prepareTrend({ weeks, band }: UsesTrend): TrendWeek[] {
  const expected = band && { low: band.lower, high: band.upper }
  return weeks.map(({ start, uses, signal }) => ({ week: formatDay(start), value: uses, expected, signal }))
}
