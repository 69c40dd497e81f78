import type { Interval } from './interval'
import { normalCdf } from './normal'

interface Estimate {
  estimate: number
  interval: Interval
}

interface Difference {
  difference: number
  interval: Interval
}

/**
 * a − b with its interval, from two independent estimates with intervals of the same confidence: MOVER, which for shares with
 * Wilson's intervals is Newcombe's method 10 (method.md 3.2). Serves any unit, so long as both have the same.
 */
export function differenceInterval(a: Estimate, b: Estimate): Difference {
  const difference = a.estimate - b.estimate
  return {
    difference,
    interval: {
      low: difference - Math.hypot(a.estimate - a.interval.low, b.interval.high - b.estimate),
      high: difference + Math.hypot(a.interval.high - a.estimate, b.estimate - b.interval.low),
    },
  }
}

/**
 * The two-sided p-value of "no difference" of two independent estimates, from their difference over its standard error
 * √(a² + b²). 1 for no difference; 0 for a difference without any error.
 */
export function differencePValueOf(difference: number, standardErrorA: number, standardErrorB: number): number {
  if (difference === 0) return 1
  return 2 * normalCdf(-Math.abs(difference) / Math.hypot(standardErrorA, standardErrorB))
}
