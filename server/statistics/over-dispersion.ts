import { linearQuantile } from './linear-quantile'
import { orderedSum } from './ordered-sum'

export interface OverDispersion {
  /** How many times the variance of units is what chance would give; 1 is chance. */
  ratio: number
  /** The variance τ² between units that chance does not explain, of shares 0–1; 0 where it explains all. */
  extraVariance: number
  /** Of each unit, in the order given: how far from the target in standard errors, of chance alone and of chance and τ². */
  units: { z: number; adjustedZ: number }[]
}

const FEWEST_UNITS = 8
/** The most extreme tenth on either side is drawn in, so that one special unit does not make all look spread. */
const DRAWN_IN = 0.1

/**
 * Whether units differ from a target by more than chance, and by how much (Spiegelhalter 2005; method.md 3.5). With z_i the distance of
 * a unit in standard errors s_i, drawn in to its 10 % and 90 % quantiles, φ = mean z² and, where I·φ > I − 1,
 * τ² = (Iφ − (I − 1)) / (Σw − Σw²/Σw), w = 1/s² (additive model). Units without conversations must be left out. Null for fewer
 * than 8 units and for a target of 0 or 1, from which nothing varies. The same in any order.
 */
export function overDispersion(
  units: readonly { successes: number; n: number }[],
  target: number,
): OverDispersion | null {
  if (units.length < FEWEST_UNITS || target <= 0 || target >= 1) return null
  const gaps = units.map(({ successes, n }) => ({ gap: successes / n - target, variance: (target * (1 - target)) / n }))
  const z = gaps.map(({ gap, variance }) => gap / Math.sqrt(variance))
  const low = linearQuantile(z, DRAWN_IN) ?? 0
  const high = linearQuantile(z, 1 - DRAWN_IN) ?? 0
  const ratio = orderedSum(z.map((one) => Math.min(high, Math.max(low, one)) ** 2)) / units.length
  const weights = gaps.map(({ variance }) => 1 / variance)
  const whole = orderedSum(weights)
  const beyondChance = units.length * ratio - (units.length - 1)
  const extraVariance = Math.max(0, beyondChance / (whole - orderedSum(weights.map((weight) => weight ** 2)) / whole))
  return {
    ratio,
    extraVariance,
    units: gaps.map(({ gap, variance }) => ({
      z: gap / Math.sqrt(variance),
      adjustedZ: gap / Math.sqrt(variance + extraVariance),
    })),
  }
}
