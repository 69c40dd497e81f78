const FEWEST_VALUES = 8
const RUN_LENGTH = 8
/** 3 / 1.128: three sigma, with sigma estimated from moving ranges of two values. */
const LIMIT_PER_MEAN_RANGE = 2.66

/**
 * Limits of an individuals chart (XmR) around the mean of the values: mean ± 2.66 · mean moving range (method.md 3.6, after NIST).
 * A week without a value (null) is passed over: the weeks beside it count as neighbours, and it signals nothing.
 * `signals` has one entry a value: outside the limits, or one of 8 or more in a row on the same side of the centre.
 * Limits are not cut at what is possible (0, 100). Null with fewer than 8 values.
 */
export function individualsChart(
  values: readonly (number | null)[],
): { centre: number; lower: number; upper: number; signals: boolean[] } | null {
  const present = values.filter((value) => value !== null)
  if (present.length < FEWEST_VALUES) return null

  const centre = mean(present)
  const reach = LIMIT_PER_MEAN_RANGE * mean(movingRanges(present))
  // The mean of equal values can be off in its last digit, which must not look like a shift.
  const tolerance = 1e-9 * Math.max(...present.map(Math.abs))
  const sides = present.map((value) => (Math.abs(value - centre) <= tolerance ? 0 : Math.sign(value - centre)))
  const signals = present.map(
    (value, index) => Math.abs(value - centre) > reach + tolerance || runLengthAt(sides, index) >= RUN_LENGTH,
  )
  return { centre, lower: centre - reach, upper: centre + reach, signals: besideGaps(values, signals) }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function movingRanges(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, index) => Math.abs(number - (numbers[index] ?? number)))
}

/** How many neighbours, itself included, lie on the same side; 0 for one on the centre. */
function runLengthAt(sides: readonly number[], index: number): number {
  const side = sides[index]
  if (side === 0) return 0
  const before = sides.slice(0, index).findLastIndex((other) => other !== side)
  const after = sides.findIndex((other, position) => position > index && other !== side)
  return (after === -1 ? sides.length : after) - before - 1
}

function besideGaps(values: readonly (number | null)[], signals: readonly boolean[]): boolean[] {
  const next = signals.values()
  return values.map((value) => value !== null && next.next().value === true)
}
