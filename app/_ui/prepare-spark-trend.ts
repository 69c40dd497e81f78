export interface TrendWeek {
  /** "3 Mar 2026" */
  week: string
  /** Null is a week with nothing to measure, or too little. */
  value: number | null
  /** What chance would give around this vendor's own level; null where it is not known. */
  expected: { low: number; high: number } | null
  /** Outside what chance would give. */
  signal: boolean
}

export interface SparkTrend {
  /** Runs of neighbouring weeks with a value, each an SVG path; a week without one is a gap. */
  lines: readonly string[]
  band: string | null
  signals: readonly { x: number; y: number }[]
  last: { x: number; y: number; value: number } | null
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

  const points = weeks.map(({ value, signal }, index) =>
    value === null ? null : { x: x(index), y: y(value), value, signal },
  )
  const banded = weeks.flatMap(({ expected }, index) => (expected === null ? [] : [{ index, expected }]))
  const upper = banded.map(({ index, expected }) => `${x(index)} ${y(expected.high)}`)
  const lower = banded.map(({ index, expected }) => `${x(index)} ${y(expected.low)}`).reverse()

  return {
    lines: runsOf(points).map((run) => `M${run.map((point) => `${point.x} ${point.y}`).join('L')}`),
    band: banded.length < 2 ? null : `M${[...upper, ...lower].join('L')}Z`,
    signals: points.filter((point) => point?.signal).flatMap((point) => (point ? [{ x: point.x, y: point.y }] : [])),
    last: points.findLast((point) => point !== null) ?? null,
  }
}

/** "From 81.0 to 84.2 over 12 weeks; outside what chance would give in the week of 3 Mar 2026." */
export function sparkTrendWords(weeks: readonly TrendWeek[], format: (value: number) => string): string {
  const values = weeks.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return `Nothing to measure in ${weeks.length} weeks.`
  const signals = weeks.filter(({ signal }) => signal).map(({ week }) => week)
  const outside =
    signals.length === 0
      ? 'no week outside what chance would give'
      : `outside what chance would give in the ${signals.length === 1 ? 'week' : 'weeks'} of ${signals.join(', ')}`
  return `From ${format(first)} to ${format(last)} over ${weeks.length} weeks; ${outside}.`
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
