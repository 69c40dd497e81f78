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
  /** Its last days are still to come, so that its value is one so far. */
  isRunning?: boolean
  /** How many things it stands on, with the list of them. */
  count?: { n: number; href: string | null }
}

export interface SparkTrend {
  /** Runs of neighbouring whole weeks with a value, each an SVG path; a week without one is a gap. */
  lines: readonly string[]
  /** From the last whole week to the one that is not over. */
  soFar: string | null
  band: string | null
  signals: readonly { x: number; y: number }[]
  last: { x: number; y: number; value: number; isRunning?: boolean | undefined } | null
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

  const points = weeks.map(({ value, signal, isRunning }, index) =>
    value === null ? null : { x: x(index), y: y(value), value, signal, isRunning },
  )
  const banded = weeks.flatMap(({ expected }, index) => (expected === null ? [] : [{ index, expected }]))
  const upper = banded.map(({ index, expected }) => `${x(index)} ${y(expected.high)}`)
  const lower = banded.map(({ index, expected }) => `${x(index)} ${y(expected.low)}`).reverse()

  return {
    lines: runsOf(points.map((point) => (point?.isRunning ? null : point))).map(pathOf),
    soFar: soFarPath(points),
    band: banded.length < 2 ? null : `M${[...upper, ...lower].join('L')}Z`,
    signals: points.filter((point) => point?.signal).flatMap((point) => (point ? [{ x: point.x, y: point.y }] : [])),
    last: points.findLast((point) => point !== null) ?? null,
  }
}

/**
 * "From 81.0 to 84.2 over 12 weeks; outside what chance would give in the week of 3 Mar 2026." A week that is not over stands by
 * itself: "The week of 10 Mar 2026 is not over: 83.1 so far."
 */
export function sparkTrendWords(
  weeks: readonly TrendWeek[],
  format: (value: number) => string,
  step: TrendStep = 'week',
): string {
  const whole = weeks.filter(({ isRunning }) => !isRunning)
  const soFar = runningWords(weeks, format, step)
  const values = whole.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [values[0], values.at(-1)]
  const over = `${whole.length} ${step}${whole.length === 1 ? '' : 's'}`
  if (first === undefined || last === undefined) return soFar ?? `Nothing to measure in ${over}.`
  const signals = weeks.filter(({ signal }) => signal).map(({ week }) => week)
  const outside =
    signals.length === 0
      ? `no ${step} outside what chance would give`
      : `outside what chance would give in ${namesOf(signals, step)}`
  return [`From ${format(first)} to ${format(last)} over ${over}; ${outside}.`, soFar].filter(Boolean).join(' ')
}

function runningWords(weeks: readonly TrendWeek[], format: (value: number) => string, step: TrendStep): string | null {
  const running = weeks.find(({ isRunning }) => isRunning)
  if (running === undefined || running.value === null) return null
  const name = namesOf([running.week], step)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} is not over: ${format(running.value)} so far.`
}

function namesOf(weeks: readonly string[], step: TrendStep): string {
  const names = weeks.join(', ')
  return step === 'month' ? names : `the ${weeks.length === 1 ? 'week' : 'weeks'} of ${names}`
}

function pathOf(run: readonly { x: number; y: number }[]): string {
  return `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`
}

function soFarPath(
  points: readonly ({ x: number; y: number; isRunning?: boolean | undefined } | null)[],
): string | null {
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
