import { ascending } from './ascending'
import type { Interval } from './interval'
import { normalQuantile } from './normal'
import { orderedSum } from './ordered-sum'

/** Values of one stratum, and how much the stratum counts. */
export interface WeightedStratum {
  weight: number
  values: ArrayLike<number>
}

export interface StandardisedQuantile {
  n: number
  /** One of the values. */
  value: number
  /** Of the share of values at or below `value`. */
  standardError: number
  /** Null where there are too few values for a limit on both sides. */
  interval: Interval | null
}

/**
 * The quantile `q` of waits in strata that count by weight, so that two groups have the same mix (Woodruff 1952; method.md 3.3): with
 * F(t) = Σ w_s·F_s(t) the smallest value whose F reaches q, and the interval read back at q ∓ z√V,
 * V = deff · Σ w_s² F_s(1 − F_s)/n_s at that value. `designEffect` is how many times larger V is because replies of an agent resemble
 * each other; 1 takes them as independent. Weights are renormalised over the strata with values, which may stand in any order. An unanswered wait may be
 * given as Infinity, longer than any. Null without a value or a weight.
 */
export function woodruff(
  strata: readonly WeightedStratum[],
  q: number,
  { designEffect = 1, confidence = 0.95 } = {},
): StandardisedQuantile | null {
  const counted = strata.filter(({ weight, values }) => weight > 0 && values.length > 0)
  if (counted.length === 0) return null
  const whole = orderedSum(counted.map(({ weight }) => weight))
  const sorted = counted.map(({ weight, values }) => ({
    weight: weight / whole,
    values: ascending(values),
  }))
  const valueAt = quantilesOf(sorted)
  const value = valueAt(q)
  const variance = sorted.map(({ weight, values }) => {
    const share = countAtMost(values, value) / values.length
    return (weight ** 2 * share * (1 - share)) / values.length
  })
  const standardError = Math.sqrt(designEffect * orderedSum(variance))
  const reach = normalQuantile((1 + confidence) / 2) * standardError
  const n = sorted.reduce((sum, { values }) => sum + values.length, 0)
  const isBounded = standardError > 0 && q - reach > 0 && q + reach < 1
  return {
    n,
    value,
    standardError,
    interval: isBounded ? { low: valueAt(q - reach), high: valueAt(q + reach) } : null,
  }
}

/** A function from a share to the smallest value that at least that share is at or below. */
function quantilesOf(strata: readonly WeightedStratum[]): (share: number) => number {
  function shareAtMost(value: number): number {
    let share = 0
    for (const { weight, values } of strata) share += (weight * countAtMost(values, value)) / values.length
    return share
  }
  return (share) => {
    // Rounding, and the order in which shares are added, must not move the quantile by a value.
    const isReachedBy = (value: number | undefined) => value !== undefined && shareAtMost(value) >= share - 1e-9
    let found = Number.POSITIVE_INFINITY
    for (const { values } of strata) {
      let [low, high] = [0, countAtMost(values, found) - 1]
      if (!isReachedBy(values[high])) continue
      while (low < high) {
        const middle = (low + high) >> 1
        if (isReachedBy(values[middle])) high = middle
        else low = middle + 1
      }
      found = values[low] ?? found
    }
    return found
  }
}

/** How many of the sorted values are at most `limit`. */
function countAtMost(sorted: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
