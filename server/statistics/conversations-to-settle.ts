import type { Interval } from './interval'
import { normalQuantile } from './normal'

const MOST_WORTH_NAMING = 100_000
const WIDER_AT_95 = normalQuantile(0.975) / normalQuantile(0.95)

interface Unsettled {
  difference: number
  interval90: Interval
  /** The vendor's conversations so far. */
  n: number
  margin: number
}

/**
 * About how many more conversations of the vendor would settle an inconclusive comparison, if the difference stayed as it is and
 * the baseline grew in proportion (method.md 3.7). An interval narrows with the root of n: a side that is r times the distance to a
 * bound needs r² times the n. Two bounds decide, and the one reached sooner counts: −margin ("not worse" or "clearly worse", 90 %)
 * and, for a difference below 0, 0 itself ("worse", 95 %). Rounded up to tens, or to two digits from a thousand on.
 * Null where more than 100,000 would be needed.
 */
export function conversationsToSettle({ difference, interval90, n, margin }: Unsettled): number | null {
  const below = difference - interval90.low
  const above = interval90.high - difference
  const toMargin = difference > -margin ? below / (difference + margin) : above / (-margin - difference)
  const toZero = difference < 0 ? (above * WIDER_AT_95) / -difference : Number.POSITIVE_INFINITY
  // A bound already passed did not decide: the adjustment for several vendors held it back.
  const ratio = Math.min(...[toMargin, toZero].filter((r) => r >= 1))
  const more = n * (ratio ** 2 - 1)
  return more > MOST_WORTH_NAMING ? null : roundedUp(more)
}

function roundedUp(count: number): number {
  let step = 10
  while (count > step * 100) step *= 10
  return Math.max(1, Math.ceil(count / step)) * step
}
