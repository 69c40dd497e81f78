import type { TrendStep } from '#server/domain/filter'
import { sparkTrendWords, type TrendWeek } from '../_ui/prepare-spark-trend'

export interface WeeklyPoint {
  week: string
  value: number | null
  /** The value of a week that is there from its first day to its last. */
  whole: number | null
  /** The value of one that the data begin within. */
  begun: number | null
  /** Both ends of the line from it to the first whole week. */
  fromBegun: number | null
  /** The value of one that is not over. */
  running: number | null
  /** Both ends of the line from the last whole week to the one that is not over. */
  soFar: number | null
  /** How many things it stands on, with the list of them. */
  count: TrendWeek['count']
  /** What chance would give, for the band; null where it is not known. */
  expected: [low: number, high: number] | null
  /** The value again where it is a signal: above what chance would give, or below it. */
  signalAbove: number | null
  signalBelow: number | null
}

export interface WeeklyTrend {
  points: readonly WeeklyPoint[]
  /** Ends of the value axis: whole steps around everything that is drawn. */
  axis: { from: number; to: number; ticks: readonly number[] }
  takeaway: string
}

/** Some weeks of a figure with their expected band, ready to draw; `target` is kept in view. */
export function prepareWeeklyTrend(
  weeks: readonly TrendWeek[],
  target: number | null,
  format: (value: number) => string,
  step: TrendStep = 'week',
): WeeklyTrend {
  const drawn = weeks.flatMap(({ value, expected }) => [value, expected?.low ?? null, expected?.high ?? null])
  return {
    points: weeks.map(({ week, value, expected, signal, lacksStart = false, isRunning = false, count }, index) => ({
      week,
      value,
      whole: lacksStart || isRunning ? null : value,
      begun: lacksStart && !isRunning ? value : null,
      fromBegun: !isRunning && (lacksStart || weeks[index - 1]?.lacksStart) ? value : null,
      running: isRunning ? value : null,
      soFar: isRunning || weeks[index + 1]?.isRunning ? value : null,
      count,
      expected: expected && [expected.low, expected.high],
      signalAbove: signal && !isBelow(value, expected) ? value : null,
      signalBelow: signal && isBelow(value, expected) ? value : null,
    })),
    axis: axisAround([...drawn, target].filter((figure) => figure !== null)),
    takeaway: sparkTrendWords(weeks, format, step),
  }
}

/** What follows the value of a week that is there in part, such as " so far". */
export function partWords({ begun, running }: WeeklyPoint): string {
  if (running !== null) return ' so far'
  return begun === null ? '' : ' (part)'
}

function isBelow(value: number | null, expected: TrendWeek['expected']): boolean {
  return value !== null && expected !== null && value < expected.low
}

function axisAround(figures: readonly number[]): WeeklyTrend['axis'] {
  if (figures.length === 0) return { from: 0, to: 1, ticks: [0, 1] }
  const lowest = Math.min(...figures)
  const highest = Math.max(...figures)
  const step = stepFor(highest - lowest || Math.abs(highest) || 1)
  const first = Math.floor(lowest / step)
  const last = Math.max(first + 1, Math.ceil(highest / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
  return { from: tidy(first * step), to: tidy(last * step), ticks }
}

/** The smallest of 1, 2, 5, 10, 20, … that cuts a span into at most four. */
function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 4))
  return [1, 2, 5].map((factor) => factor * power).find((step) => span / step <= 4) ?? 10 * power
}

function tidy(figure: number): number {
  return Number(figure.toPrecision(12))
}
