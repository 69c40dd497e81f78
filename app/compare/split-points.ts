/**
 * Parts of a difference (0–1) in tenths of a point, so that what is printed sums to the sum that is printed: each part is
 * rounded down, and the tenths that are missing go to those that lost most by it, the first of equal ones first.
 */
export function splitPoints(parts: readonly number[]): { parts: number[]; sum: number } {
  const exact = parts.map((part) => part * 1000)
  const floors = exact.map(Math.floor)
  const sum = roundedAway(exact.reduce((total, part) => total + part, 0))
  const missing = sum - floors.reduce((total, floor) => total + floor, 0)
  const byLoss = exact
    .map((part, index) => ({ index, lost: part - Math.floor(part) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
  const raised = new Set(byLoss.slice(0, missing).map(({ index }) => index))
  return { parts: floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0)), sum }
}

/** Halves away from 0, as figures are written. */
function roundedAway(tenths: number): number {
  const size = Math.round(Math.abs(tenths))
  return tenths < 0 && size > 0 ? -size : size
}
