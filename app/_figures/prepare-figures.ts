import type { TrendStep } from '#server/domain/filter'
import { formatDay, formatMonth } from '../_format'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import { type Scale, scaleFor } from '../_ui/prepare-interval-mark'
import type { TrendWeek } from '../_ui/prepare-spark-trend'
import type { StepDays } from './lists-of-step'

/** The scale of a column of marks: everything that is drawn, which is what stands on enough. */
export function scaleOf(column: readonly Measured[], minimum: number, target: number | null = null): Scale {
  const drawn = column.filter(({ n }) => n >= minimum)
  return scaleFor([target, ...drawn.flatMap(({ interval95 }) => [interval95?.low ?? null, interval95?.high ?? null])], {
    from: 0,
    to: 1,
  })
}

/** The value of a ring: the in-house figure where it stands on enough. */
export function ringOf(inHouse: Measured | null, minimum: number): number | null {
  return inHouse !== null && inHouse.n >= minimum ? inHouse.value : null
}

/**
 * The weeks or months of a trend in millionths of 100 points; all are gaps for a vendor that is too small. A week of fewer
 * conversations than the minimum is drawn, for its place in the line, and never marked.
 */
export function trendWeeks(
  { trend, score }: Pick<ComparedVendor, 'trend' | 'score'>,
  minimum: number,
  listOf: ((days: StepDays) => string) | null = null,
): TrendWeek[] {
  const isDrawn = score.n >= minimum
  return trend.points.map(({ start, end, lacksStart, isRunning, n, value, signal }) => ({
    week: stepName(start, trend.step),
    lacksStart,
    isRunning,
    count: { n, href: listOf?.({ start, end }) ?? null },
    value: isDrawn && value !== null ? millionths(value) : null,
    expected: isDrawn && trend.band ? bandOf(trend.band) : null,
    signal: isDrawn && value !== null && n >= minimum && signal,
  }))
}

/** What a week or a month is called that begins on a day. */
export function stepName(start: string, step: TrendStep): string {
  return step === 'month' ? formatMonth(start) : formatDay(start)
}

/** A control chart knows no end of the scale; a score does. */
function bandOf({ lower, upper }: { lower: number; upper: number }): TrendWeek['expected'] {
  return { low: millionths(Math.max(0, lower)), high: millionths(Math.min(1, upper)) }
}

function millionths(share: number): number {
  return Math.round(share * 1_000_000)
}
