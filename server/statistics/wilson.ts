import type { Interval } from './interval'
import { normalQuantile } from './normal'

/**
 * Wilson's score interval of a share (method.md 3.1), always within 0–1 and around successes / n.
 * `successes` and `n` may be fractions of conversations (an effective n). Null for n = 0. Throws where successes are not within 0–n.
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Interval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} successes of ${n} is not a share`)
  return n === 0 ? null : intervalOfShare(successes / n, n, confidence)
}

/**
 * The interval of a mean between 0 and 1 whose conversations belong to agents: Wilson's, on the effective n
 * mean·(1 − mean) / standardError², never more than `n` (method.md 3.1). `standardError` is the cluster-robust one.
 * Where every conversation came out the same (mean 0 or 1) there is no spread to judge clustering by and `n` itself is used.
 * Null for n = 0 and without a standard error (one agent only): then there is no interval, not a narrow one.
 */
export function clusteredInterval(
  mean: number,
  standardError: number | null,
  n: number,
  confidence = 0.95,
): Interval | null {
  if (!(mean >= 0 && mean <= 1)) throw new RangeError(`${mean} is not a mean between 0 and 1`)
  if (n === 0 || standardError === null) return null
  const variance = standardError ** 2
  const effectiveN = variance === 0 ? n : Math.min(n, (mean * (1 - mean)) / variance)
  return intervalOfShare(mean, effectiveN, confidence)
}

function intervalOfShare(p: number, n: number, confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2)
  const scale = 1 + z ** 2 / n
  const centre = (p + z ** 2 / (2 * n)) / scale
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale
  // Rounding must not push the estimate out of its own interval at 0 and 1.
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) }
}
