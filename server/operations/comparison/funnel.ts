import { beyondFunnel, funnelLimits } from '#server/statistics/funnel'
import type { Interval } from '#server/statistics/interval'
import { overDispersion } from '#server/statistics/over-dispersion'

/** A vendor or an agent with first replies; `inTime` of `n` met their target. */
export interface FunnelUnit {
  key: string
  name: string
  inTime: number
  n: number
}

export interface FunnelPoint extends FunnelUnit {
  share: number
  /** Beyond what chance gives one in twenty (alert) or one in five hundred (alarm). */
  beyond: 'alert' | 'alarm' | null
  alert: Interval
  alarm: Interval
}

export interface Funnel {
  /** The share that all are held against, 0–1. */
  target: number
  points: FunnelPoint[]
  /** The limits along n, for drawing. */
  curve: { n: number; alert: Interval; alarm: Interval }[]
  /** By how much units differ beyond chance; 1 is chance. Null with fewer than eight, where it cannot be told. */
  spread: number | null
}

const CURVE_POINTS = 40
/** Where the drawing begins: below it the limits span everything. */
const FEWEST_DRAWN = 5

/** Which of some units lie further from a target share than chance gives for their n (method.md 3.5). Null without units. */
export function funnelOf(units: readonly FunnelUnit[], target: number): Funnel | null {
  const counted = units.filter(({ n }) => n > 0)
  if (counted.length === 0) return null
  const spread = overDispersion(
    counted.map(({ inTime, n }) => ({ successes: inTime, n })),
    target,
  )
  const extraVariance = spread?.extraVariance ?? 0
  const points = counted.flatMap((unit) => {
    const limits = funnelLimits(target, unit.n, extraVariance)
    const beyond = beyondFunnel(target, { successes: unit.inTime, n: unit.n }, extraVariance)
    return limits ? [{ ...unit, ...limits, share: unit.inTime / unit.n, beyond }] : []
  })
  return {
    target,
    points,
    curve: curveOf(target, Math.max(...counted.map(({ n }) => n)), extraVariance),
    spread: spread?.ratio ?? null,
  }
}

/** Even steps of 1/√n, by which the limits narrow. */
function curveOf(target: number, largest: number, extraVariance: number): Funnel['curve'] {
  const first = Math.min(FEWEST_DRAWN, largest)
  const last = Math.ceil(largest * 1.05)
  const steps = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const at = 1 / Math.sqrt(first) + (index / (CURVE_POINTS - 1)) * (1 / Math.sqrt(last) - 1 / Math.sqrt(first))
    return Math.round(1 / at ** 2)
  })
  return [...new Set(steps)].flatMap((n) => {
    const limits = funnelLimits(target, n, extraVariance)
    return limits ? [{ n, ...limits }] : []
  })
}
