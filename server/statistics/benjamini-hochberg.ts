/**
 * Benjamini and Hochberg's adjusted p-values, in the order given: comparing each with q keeps the expected share of false
 * differences among those called different at q (method.md 3.7). Give the whole family shown on the page. Empty for none.
 */
export function adjustedPValues(p: readonly number[]): number[] {
  const adjusted = [...p]
  let smallestSoFar = 1
  const fromLargest = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value)
  for (const [position, { value, index }] of fromLargest.entries()) {
    smallestSoFar = Math.min(smallestSoFar, value * (p.length / (p.length - position)))
    adjusted[index] = smallestSoFar
  }
  return adjusted
}
