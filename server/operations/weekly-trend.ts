import type { DailySum } from '#db/queries/rollups'
import { type Dimension, FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { individualsChart } from '#server/statistics/control-chart'

const WEEKS = 12
const DAY_MS = 86_400_000

/** In a week a dimension judged less often than this says nothing: one escalation would move the point by a third. */
const FEWEST_IN_A_WEEK = 5

export interface TrendWeek {
  /** Monday, YYYY-MM-DD. */
  start: string
  /** Conversations with a response loss in the week, the largest part of the score. */
  n: number
  /** Score 0–1; null in a week without anything to measure. */
  value: number | null
  /** Outside what the other weeks would lead one to expect. */
  signal: boolean
}

export interface Trend {
  weeks: TrendWeek[]
  /** Expected band of the score; null with fewer than eight weeks. */
  band: { centre: number; lower: number; upper: number } | null
}

/** The score of the last 12 weeks up to the end of the period, with the limits of a control chart (method.md 3.6). */
export function weeklyTrend(
  sums: readonly DailySum[],
  standard: Standard,
  counted: readonly Dimension[],
  period: { from: string; to: string },
): Trend {
  const starts = weekStarts(period)
  const sumsByWeek = new Map<string, DailySum[]>(starts.map((start) => [start, []]))
  for (const sum of sums) sumsByWeek.get(mondayOf(sum.day))?.push(sum)
  const weeks = starts.map((start) => ({ start, ...weekScore(sumsByWeek.get(start) ?? [], standard, counted) }))
  const chart = individualsChart(weeks.map((week) => week.value))
  return {
    weeks: weeks.map((week, index) => ({ ...week, signal: chart?.signals[index] ?? false })),
    band: chart && { centre: chart.centre, lower: chart.lower, upper: chart.upper },
  }
}

function weekScore(
  sums: readonly DailySum[],
  standard: Standard,
  counted: readonly Dimension[],
): { n: number; value: number | null } {
  const add = (dimension: Dimension, what: 'n' | 'total') =>
    sums.filter((sum) => sum.measure === dimension).reduce((value, sum) => value + sum[what], 0)
  const applied = counted.filter((dimension) => add(dimension, 'n') >= FEWEST_IN_A_WEEK)
  if (applied.length === 0) return { n: add('response', 'n'), value: null }
  const wholeWeight = applied.reduce((weight, dimension) => weight + standard.weights[dimension], 0)
  const loss = applied.reduce(
    (sum, dimension) => sum + (standard.weights[dimension] * add(dimension, 'total')) / add(dimension, 'n'),
    0,
  )
  return { n: add('response', 'n'), value: 1 - loss / wholeWeight / FULL_LOSS }
}

function weekStarts({ from, to }: { from: string; to: string }): string[] {
  const last = Date.parse(`${mondayOf(to)}T00:00:00Z`)
  const first = Math.max(Date.parse(`${mondayOf(from)}T00:00:00Z`), last - (WEEKS - 1) * 7 * DAY_MS)
  const starts: string[] = []
  for (let at = first; at <= last; at += 7 * DAY_MS) starts.push(isoDay(at))
  return starts
}

/** The Monday of a day's week. Both are calendar days, so the zone does not matter. */
function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const daysSinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return isoDay(at - daysSinceMonday * DAY_MS)
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
