import type { TrendStep } from '#server/domain/filter'

export interface TrendWeek {
  /** "3 Mar 2026", the day it begins; of a month "Mar 2026". */
  week: string
  /** Null is a week with nothing to measure, or too little. */
  value: number | null
  /** What chance would give around this vendor's own level; null where it is not known. */
  expected: { low: number; high: number } | null
  /** Outside what chance would give. */
  signal: boolean
  /** Its first days lie before the data, so that its value is one of a part. */
  lacksStart?: boolean
  /** Its last days are still to come, so that its value is one so far. */
  isRunning?: boolean
  /** How many things it stands on, with the list of them. */
  count?: { n: number; href: string | null }
}

export interface SparkTrend {
  /** Runs of neighbouring whole weeks with a value, each an SVG path; a week without one is a gap. */
  lines: readonly string[]
  /** The week that the data begin within, with the line from it to the next. */
  begun: { x: number; y: number; line: string | null } | null
  /** From the last whole week to the one that is not over. */
  soFar: string | null
  band: string | null
  signals: readonly { x: number; y: number }[]
  last: {
    x: number
    y: number
    value: number
    lacksStart?: boolean | undefined
    isRunning?: boolean | undefined
  } | null
}

/** The drawing of some weeks in a box of `width` by `height`, `inset` away from every edge. */
export function prepareSparkTrend(
  weeks: readonly TrendWeek[],
  width: number,
  height: number,
  inset: number,
): SparkTrend {
  const heights = weeks.flatMap(({ value, expected }) => [value, expected?.low ?? null, expected?.high ?? null])
  const present = heights.filter((height) => height !== null)
  const lowest = Math.min(...present)
  const span = Math.max(...present) - lowest
  const x = (index: number) =>
    round(weeks.length < 2 ? width / 2 : inset + (index * (width - 2 * inset)) / (weeks.length - 1))
  const y = (value: number) =>
    round(span === 0 ? height / 2 : height - inset - ((value - lowest) * (height - 2 * inset)) / span)

  const points = weeks.map(({ value, signal, lacksStart, isRunning }, index) =>
    value === null ? null : { x: x(index), y: y(value), value, signal, lacksStart, isRunning },
  )
  const banded = weeks.flatMap(({ expected }, index) => (expected === null ? [] : [{ index, expected }]))
  const upper = banded.map(({ index, expected }) => `${x(index)} ${y(expected.high)}`)
  const lower = banded.map(({ index, expected }) => `${x(index)} ${y(expected.low)}`).reverse()

  return {
    lines: runsOf(points.map((point) => (point?.lacksStart || point?.isRunning ? null : point))).map(pathOf),
    begun: begunOf(points),
    soFar: soFarPath(points),
    band: banded.length < 2 ? null : `M${[...upper, ...lower].join('L')}Z`,
    signals: points.filter((point) => point?.signal).flatMap((point) => (point ? [{ x: point.x, y: point.y }] : [])),
    last: points.findLast((point) => point !== null) ?? null,
  }
}

/**
 * "From 81.0 to 84.2 over 12 weeks; outside what chance would give in the week of 3 Mar 2026." A week that is there in part stands
 * by itself: "The week of 10 Mar 2026 is not over: 83.1 so far."
 */
export function sparkTrendWords(
  weeks: readonly TrendWeek[],
  format: (value: number) => string,
  step: TrendStep = 'week',
): string {
  const whole = weeks.filter(({ lacksStart, isRunning }) => !lacksStart && !isRunning)
  const parts = weeks.flatMap((week) => sentenceOfPart(week, format, step) ?? []).join(' ')
  const values = whole.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [values[0], values.at(-1)]
  const over = `${whole.length} ${step}${whole.length === 1 ? '' : 's'}`
  if (first === undefined || last === undefined) return parts || `Nothing to measure in ${over}.`
  const signals = weeks.filter(({ signal }) => signal).map(({ week }) => week)
  const outside =
    signals.length === 0
      ? `no ${step} outside what chance would give`
      : `outside what chance would give in ${namesOf(signals, step)}`
  return [`From ${format(first)} to ${format(last)} over ${over}; ${outside}.`, parts].filter(Boolean).join(' ')
}

function sentenceOfPart(
  { week, value, lacksStart, isRunning }: TrendWeek,
  format: (value: number) => string,
  step: TrendStep,
): string | null {
  if (value === null || !(lacksStart || isRunning)) return null
  const name = namesOf([week], step)
  return isRunning
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)} is not over: ${format(value)} so far.`
    : `The data begin within ${name}: ${format(value)} in that part of it.`
}

function namesOf(weeks: readonly string[], step: TrendStep): string {
  const names = weeks.join(', ')
  return step === 'month' ? names : `the ${weeks.length === 1 ? 'week' : 'weeks'} of ${names}`
}

function pathOf(run: readonly { x: number; y: number }[]): string {
  return `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`
}

interface PartPoint {
  x: number
  y: number
  lacksStart?: boolean | undefined
  isRunning?: boolean | undefined
}

function begunOf(points: readonly (PartPoint | null)[]): SparkTrend['begun'] {
  const at = points.findIndex((point) => point?.lacksStart && !point.isRunning)
  const [begun, next] = [points[at], points[at + 1]]
  if (!begun) return null
  return { x: begun.x, y: begun.y, line: next && !next.isRunning ? pathOf([begun, next]) : null }
}

function soFarPath(points: readonly (PartPoint | null)[]): string | null {
  const at = points.findIndex((point) => point?.isRunning)
  const [before, running] = [points[at - 1], points[at]]
  return before && running ? pathOf([before, running]) : null
}

function runsOf<Point>(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs.filter((run) => run.length > 0)
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
