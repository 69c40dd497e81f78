/** The sum of fractions, smallest first: it depends on their order, and the order of rows must not matter. 0 for none. */
export function orderedSum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0)
}
