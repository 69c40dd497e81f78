import type { RollupSum } from '#db/queries/rollups'
import { FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { wilsonInterval } from '#server/statistics/wilson'
import { dimensionOfCriterion, titleOfCriterion } from '../list-points-lost'
import { type Measured, measureMean } from '../measured'
import type { VendorBeside } from './against-before'
import type { CostMove, NamedVendor } from './moves'

/** The sums of `lost` of a vendor in both periods. */
interface LostSums {
  now: readonly RollupSum[]
  before: readonly RollupSum[]
}

/** What each criterion cost a vendor, as a share of all points kept of its score, in the dimensions that count in both periods. */
export function costsOf(
  vendor: NamedVendor,
  { scoredIn, dimensions }: VendorBeside,
  lost: LostSums,
  { weights }: Standard,
): Omit<CostMove, 'difference' | 'interval95' | 'isReal'>[] {
  const wholeWeight = scoredIn.reduce((sum, dimension) => sum + weights[dimension], 0)
  const named = new Set([...lost.now, ...lost.before].map(({ slot }) => slot))
  return [...named].sort().flatMap((criterion) => {
    const dimension = dimensionOfCriterion(criterion)
    if (!scoredIn.includes(dimension)) return []
    const weight = weights[dimension] / wholeWeight
    const now = lost.now.find(({ slot }) => slot === criterion)
    const before = lost.before.find(({ slot }) => slot === criterion)
    return [
      {
        vendor,
        criterion,
        title: titleOfCriterion(criterion),
        findings: now?.n ?? 0,
        now: costOf(now?.total ?? 0, dimensions[dimension].now, weight),
        before: costOf(before?.total ?? 0, dimensions[dimension].before, weight),
      },
    ]
  })
}

/**
 * The mean loss by one criterion over the n conversations of its dimension. Losses by criterion are not kept by agent; how far agents
 * resemble themselves is taken from the dimension as a whole, whose interval is so much wider than that of independent conversations.
 */
function costOf(total: number, dimension: Measured, weight: number): Measured {
  const { n } = dimension
  const value = n === 0 ? 0 : Math.min(1, total / FULL_LOSS / n)
  const independentN = n / designEffect(dimension)
  const cost = measureMean({ value, standardError: null, independentN, n, basis: dimension.basis })
  const weighed = (share: number) => share * weight
  return {
    ...cost,
    value: n === 0 ? null : weighed(value),
    interval95: cost.interval95 && { low: weighed(cost.interval95.low), high: weighed(cost.interval95.high) },
    interval90: cost.interval90 && { low: weighed(cost.interval90.low), high: weighed(cost.interval90.high) },
  }
}

function designEffect({ n, value, interval95 }: Measured): number {
  if (value === null || interval95 === null) return 1
  const independent = wilsonInterval(Math.min(n, value * n), n)
  if (independent === null) return 1
  return Math.max(1, ((interval95.high - interval95.low) / (independent.high - independent.low)) ** 2)
}
