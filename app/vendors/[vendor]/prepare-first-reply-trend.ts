import type { StepDays } from '../../_figures/lists-of-step'
import { stepName } from '../../_figures/prepare-figures'
import type { Scorecard } from '../../_trpc/outputs'
import type { TrendWeek } from '../../_ui/prepare-spark-trend'

/** First replies in time by week or month, 0–1, as a line is drawn of them. */
export function prepareFirstReplyTrend(
  { firstReplyTrend, vendor }: Pick<Scorecard, 'firstReplyTrend' | 'vendor'>,
  listOf: ((days: StepDays) => string) | null,
): TrendWeek[] {
  return firstReplyTrend.points.map(({ start, end, lacksStart, isRunning, n, met, expected, signal }) => ({
    week: stepName(start, vendor.trend.step),
    value: n === 0 ? null : met / n,
    // A control chart knows no end of the scale; a share does.
    expected: expected && { low: Math.max(0, expected.lower), high: Math.min(1, expected.upper) },
    signal,
    lacksStart,
    isRunning,
    count: { n, href: listOf?.({ start, end }) ?? null },
  }))
}
