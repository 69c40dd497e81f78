import type { TargetVerdict, Verdict } from '#server/domain/verdict'
import type { Interval } from './interval'

interface Comparison {
  /** Of vendor − baseline, where higher is better. */
  interval90: Interval
  interval95: Interval
  n: number
  baselineN: number
  /** Below this n on either side nothing is said. */
  floor: number
  /** The smallest difference that matters, in the unit of the intervals. */
  margin: number
  /** Whether the difference holds after adjusting for several vendors on the page; null where only one is compared. */
  adjustedDifferent: boolean | null
}

/**
 * The verdict on a vendor against the baseline; the first rule that matches wins (method.md 3.7). "Worse" and "better" need the
 * 95 % interval to leave out 0 and, with several vendors on the page, the adjusted decision too.
 */
export function compareWithBaseline(comparison: Comparison): Verdict {
  const { interval90, interval95, n, baselineN, floor, margin, adjustedDifferent } = comparison
  const worse = interval95.high < 0 && adjustedDifferent !== false
  const better = interval95.low > 0 && adjustedDifferent !== false
  const withinMargin = interval90.low > -margin

  if (n < floor || baselineN < floor) return 'too_few'
  if (interval90.high < -margin) return 'clearly_worse'
  if (worse) return withinMargin ? 'worse_within_margin' : 'worse'
  if (better) return 'better'
  if (withinMargin && interval90.high < margin) return 'equivalent'
  if (withinMargin) return 'not_worse'
  return 'inconclusive'
}

/**
 * The verdict on a figure, higher is better, against a target in the same unit: only an interval wholly on one side decides
 * (method.md 2.5). Too few below the floor; without an interval (one agent only) it cannot be told.
 */
export function compareWithTarget(interval: Interval | null, target: number, n: number, floor: number): TargetVerdict {
  if (n < floor) return 'too_few'
  if (interval === null) return 'cannot_tell'
  if (interval.low >= target) return 'meets'
  return interval.high < target ? 'misses' : 'cannot_tell'
}
