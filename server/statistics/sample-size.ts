import { normalQuantile } from './normal'

/** How sure a comparison is to find what is there. */
const POWER = 0.8

interface NonInferiority {
  /** The shares taken to be true. */
  own: number
  baseline: number
  /** The largest shortfall that does not matter. */
  margin: number
  /** The chance to call a group that falls short by the margin "not worse". */
  alpha: number
  power: number
}

/**
 * How many conversations each of two groups needs to show that own is not worse than the baseline by the margin,
 * (z_{1−α} + z_{1−β})²(p₁q₁ + p₂q₂) / (p₁ − p₂ + δ)², rounded up (method.md 3.7). Null where own is taken to fall short by the margin or
 * more: then no number shows it.
 */
export function nonInferiorityN({ own, baseline, margin, alpha, power }: NonInferiority): number | null {
  const above = own - baseline + margin
  if (above <= 1e-12) return null
  const z = normalQuantile(1 - alpha) + normalQuantile(power)
  return Math.ceil((z ** 2 * (own * (1 - own) + baseline * (1 - baseline))) / above ** 2)
}

/**
 * The smallest difference of two shares near `share` that groups of `n` and `baselineN` conversations show with 80 % power and 95 %
 * confidence, (z_{.975} + z_{.8})·√(p(1 − p)(1/n + 1/n₀)), for printing next to every "no difference" (method.md 3.7). Conversations count as
 * independent. Null where a group has none.
 */
export function detectableDifference(n: number, baselineN: number, share: number): number | null {
  if (n === 0 || baselineN === 0) return null
  const z = normalQuantile(0.975) + normalQuantile(POWER)
  return z * Math.sqrt(share * (1 - share) * (1 / n + 1 / baselineN))
}
