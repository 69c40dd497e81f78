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
