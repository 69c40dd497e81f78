import { ascending } from './ascending'

/**
 * Waits of customers by how they ended: a reply came, the customer left, or they are waiting still; each is how long it ran. Those
 * `endless` were closed and will never be answered.
 */
export interface Waits {
  replied: ArrayLike<number>
  left: ArrayLike<number>
  waiting: ArrayLike<number>
  endless: number
}

/** An instant, counted from the start of the waits, at which at least one of them was answered or given up. */
export interface RiskStep {
  ms: number
  /** Waits that had run at least as long. */
  atRisk: number
  replied: number
  left: number
}

export interface RiskTable {
  n: number
  /** By time, each time once. */
  steps: readonly RiskStep[]
  /** The longest wait with an end or a length so far; null where there is none. */
  lastMs: number | null
  /** Some wait is without end, so that what is known reaches further than `lastMs`. */
  isEndless: boolean
}

/**
 * Waits as survival methods ask for them: at each time how many were still at risk, answered and given up. Where several
 * things happen at one time, replies and leavings come before waits that have only run so far (method.md 1.7). Any order of
 * the waits gives the same table; no waits give no steps. Throws RangeError for a length that is below 0 or no number.
 */
export function riskTable(waits: Waits): RiskTable {
  const [replied, left, waiting] = [inOrder(waits.replied), inOrder(waits.left), inOrder(waits.waiting)]
  const n = replied.length + left.length + waiting.length + waits.endless
  const steps: RiskStep[] = []
  let atRisk = n
  let [answers, leavings, running] = [0, 0, 0]
  while (answers < replied.length || leavings < left.length) {
    const ms = Math.min(replied[answers] ?? Number.POSITIVE_INFINITY, left[leavings] ?? Number.POSITIVE_INFINITY)
    const firstRunning = running
    while ((waiting[running] ?? Number.POSITIVE_INFINITY) < ms) running += 1
    atRisk -= running - firstRunning
    const [firstAnswer, firstLeaving] = [answers, leavings]
    while (replied[answers] === ms) answers += 1
    while (left[leavings] === ms) leavings += 1
    steps.push({ ms, atRisk, replied: answers - firstAnswer, left: leavings - firstLeaving })
    atRisk -= answers - firstAnswer + leavings - firstLeaving
  }
  const lasts = [replied, left, waiting].flatMap((lengths) => lengths[lengths.length - 1] ?? [])
  return {
    n,
    steps,
    lastMs: lasts.length === 0 ? null : Math.max(...lasts),
    isEndless: waits.endless > 0,
  }
}

function inOrder(lengths: ArrayLike<number>): ArrayLike<number> {
  for (let index = 0; index < lengths.length; index++) {
    const ms = lengths[index] ?? Number.NaN
    if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY)) throw new RangeError(`${ms} is no length of a wait`)
  }
  return ascending(lengths)
}
