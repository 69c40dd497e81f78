import { chartSignals } from './chart-signals'
import { meanMovingRange } from './control-chart'
import { orderedSum } from './ordered-sum'

const FEWEST_POINTS = 8
/** What the moving range of two standard normal values is in the mean. */
const MEAN_RANGE_OF_TWO = 1.128
/** A share equal to the centre can be off in its last digits, which must not look like a shift where all are alike. */
const ROUNDING = 1e-9

export interface ShareChart {
  centre: number
  /** How many times wider than chance alone the points scatter; 1 where only chance was asked for. */
  spread: number
  points: { lower: number; upper: number; signal: boolean }[]
}

/**
 * Limits for shares of a varying number of conversations, centre ± 3·spread·√(centre(1 − centre)/n), the centre being the share in all
 * (p-chart, method.md 3.6 after NIST). With `fromScatter` the spread is read from how neighbours differ, the mean moving range of
 * the standardised shares / 1.128 (Laney's p′): for thousands of conversations a point, where chance alone gives limits that
 * every week breaks. For signals see `chartSignals`. Limits are not cut at 0 and 1. Points without conversations must be left
 * out. Null with fewer than 8 points, and where all or none succeeded.
 */
export function pChart(
  points: readonly { successes: number; n: number }[],
  { fromScatter }: { fromScatter: boolean },
): ShareChart | null {
  if (points.length < FEWEST_POINTS) return null
  const centre = orderedSum(points.map(({ successes }) => successes)) / orderedSum(points.map(({ n }) => n))
  if (centre <= 0 || centre >= 1) return null
  const errorOf = (n: number) => Math.sqrt((centre * (1 - centre)) / n)
  const z = points.map(({ successes, n }) => (successes / n - centre) / errorOf(n))
  const spread = fromScatter ? meanMovingRange(z) / MEAN_RANGE_OF_TWO : 1
  const signals = chartSignals(z.map((one) => (Math.abs(one) <= ROUNDING ? 0 : one / (3 * spread))))
  return {
    centre,
    spread,
    points: points.map(({ n }, index) => {
      const reach = 3 * spread * errorOf(n)
      return { lower: centre - reach, upper: centre + reach, signal: signals[index] ?? false }
    }),
  }
}
