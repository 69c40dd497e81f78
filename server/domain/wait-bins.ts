const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Upper edges, in milliseconds, of the bins in which waits are drawn; one more bin, "longer", follows the last edge.
 * Bins only draw: printed percentiles come from the rows (rulings.md 50).
 */
export const BIN_EDGES_MS = [
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  24 * HOUR,
  2 * DAY,
  4 * DAY,
] as const

/**
 * The bin of a wait in milliseconds: 0 to BIN_EDGES_MS.length, where the last is "longer".
 * A wait of exactly an edge is in the bin that ends there, as a wait of exactly the target is within it.
 */
export function binOf(ms: number): number {
  const bin = BIN_EDGES_MS.findIndex((edge) => ms <= edge)
  return bin === -1 ? BIN_EDGES_MS.length : bin
}
