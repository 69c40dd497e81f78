/**
 * The sum of numbers, the same in any order of them, as the order of rows must not matter: fractions are added smallest first; whole
 * numbers add up exactly as they come. 0 for none.
 */
export function orderedSum(values: readonly number[]): number {
  return orderedSumOf(values, (value) => value)
}

/** The same of what rows have. */
export function orderedSumOf<Row>(rows: readonly Row[], numberOf: (row: Row) => number): number {
  const whole = sumOfWhole(rows, numberOf)
  if (whole !== null) return whole
  const values = new Float64Array(rows.length)
  for (const [index, row] of rows.entries()) values[index] = numberOf(row)
  return values.sort().reduce((sum, value) => sum + value, 0)
}

/** Null where any number is a fraction, or sums are too large to be exact. */
function sumOfWhole<Row>(rows: readonly Row[], numberOf: (row: Row) => number): number | null {
  let [sum, size] = [0, 0]
  for (const row of rows) {
    const value = numberOf(row)
    if (!Number.isInteger(value)) return null
    sum += value
    size += Math.abs(value)
  }
  return size <= Number.MAX_SAFE_INTEGER ? sum : null
}
