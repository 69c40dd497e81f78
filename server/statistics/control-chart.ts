import { chartSignals } from './chart-signals'

const FEWEST_VALUES = 8
/** 3 / 1.128: three sigma, with sigma estimated from moving ranges of two values. */
const LIMIT_PER_MEAN_RANGE = 2.66
/** The same for the moving range itself: no two neighbours differ by more. */
const RANGE_LIMIT_PER_MEAN_RANGE = 3.267

/**
 * Limits of an individuals chart (XmR) around the mean of the values: mean ± 2.66 · mean moving range (method.md 3.6, after NIST),
 * and how far neighbours may lie apart, 3.267 · mean moving range.
 * A week without a value (null) is passed over: the weeks beside it count as neighbours, and it signals nothing.
 * `signals` has one entry a value; see `chartSignals`. Limits are not cut at what is possible (0, 100). Null with fewer than 8 values.
 */
export function individualsChart(
  values: readonly (number | null)[],
): { centre: number; lower: number; upper: number; rangeLimit: number; signals: boolean[] } | null {
  const present = values.filter((value) => value !== null)
  if (present.length < FEWEST_VALUES) return null

  const centre = mean(present)
  const meanRange = meanMovingRange(present)
  const reach = LIMIT_PER_MEAN_RANGE * meanRange
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    rangeLimit: RANGE_LIMIT_PER_MEAN_RANGE * meanRange,
    signals: besideGaps(values, chartSignals(present.map((value) => placeOf(value - centre, reach, present)))),
  }
}

/** How far from the centre, 1 being the limit. */
function placeOf(distance: number, reach: number, values: readonly number[]): number {
  // The mean of equal values can be off in its last digit, which must not look like a shift.
  const isRounding = Math.abs(distance) <= 1e-9 * Math.max(...values.map(Math.abs))
  return isRounding ? 0 : distance / reach
}

/** The mean of what neighbours differ by, the base of all limits here; NaN for fewer than two values. */
export function meanMovingRange(values: readonly number[]): number {
  return mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function besideGaps(values: readonly (number | null)[], signals: readonly boolean[]): boolean[] {
  const next = signals.values()
  return values.map((value) => value !== null && next.next().value === true)
}
