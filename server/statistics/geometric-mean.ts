import { orderedSumOf } from './ordered-sum'

/**
 * The weighted geometric mean of parts of a score, exp(Σ w·ln v / Σ w), in which no strong part makes up for a weak one (method.md
 * 8.4): never above the arithmetic mean, and 0 where a part with weight is 0. Values are at least 0, in any one unit; weights need
 * not sum to 1. The same in any order; null where there is no weight.
 */
export function geometricMean(parts: readonly { weight: number; value: number }[]): number | null {
  const weighed = parts.filter(({ weight }) => weight > 0)
  if (weighed.length === 0) return null
  const whole = orderedSumOf(weighed, ({ weight }) => weight)
  return Math.exp(orderedSumOf(weighed, ({ weight, value }) => weight * Math.log(value)) / whole)
}
