import type { Interval } from './interval'
import { normalQuantile } from './normal'
import type { RiskTable } from './risk-table'

export interface WaitingStep {
  ms: number
  /** Share, 0–1, that waits longer than `ms`. */
  waiting: number
  /** Greenwood's variance of `waiting`. */
  variance: number
  /** By log(−log); null where nobody waits any longer, since no width can be told there. */
  interval95: Interval | null
}

/** The share that still waits, from each time at which a reply came to the next; before the first one it is 1. */
export interface WaitingCurve {
  steps: readonly WaitingStep[]
  lastMs: number | null
}

/**
 * How the share of waiting customers falls (Kaplan and Meier 1958; method.md 1.7): S(t) = Π(1 − d/n) over the times at which
 * replies came, with Greenwood's variance S²·Σ d/(n(n − d)). A wait that runs still, and one that the customer gave up,
 * counts as far as it ran; one without end is at risk at all times and never answered. Without a reply there are no steps.
 */
export function kaplanMeier({ steps, lastMs }: RiskTable): WaitingCurve {
  let waiting = 1
  let spread = 0
  const curve: WaitingStep[] = []
  for (const { ms, atRisk, replied } of steps) {
    if (replied === 0) continue
    const remaining = atRisk - replied
    waiting *= remaining / atRisk
    // Nobody remains: the spread would be infinite, and the estimate is 0 whatever it is.
    spread = remaining === 0 ? 0 : spread + replied / (atRisk * remaining)
    curve.push({ ms, waiting, variance: waiting ** 2 * spread, interval95: intervalOf(waiting, spread) })
  }
  return { steps: curve, lastMs }
}

/** The step of the curve that holds at a time; null before the first reply, when everybody waits. */
export function stepAt({ steps }: WaitingCurve, ms: number): WaitingStep | null {
  return steps.findLast((step) => step.ms <= ms) ?? null
}

/**
 * The time within which a share `q` of the customers is answered: the smallest at which at most 1 − q still wait. Null where
 * that is never reached: then it is longer than the curve's `lastMs`.
 */
export function waitQuantile({ steps }: WaitingCurve, q: number): number | null {
  // A product of fractions that ought to be 0.5 may be a billionth of a billionth more.
  return steps.find(({ waiting }) => waiting <= 1 - q + 1e-9)?.ms ?? null
}

const Z_95 = normalQuantile(0.975)

/** S^exp(±z·√Σ/|ln S|) keeps within 0 and 1, where S ± z·√variance does not. */
function intervalOf(waiting: number, spread: number): Interval | null {
  if (waiting === 0) return null
  const factor = Math.exp((Z_95 * Math.sqrt(spread)) / Math.abs(Math.log(waiting)))
  return { low: waiting ** factor, high: waiting ** (1 / factor) }
}
