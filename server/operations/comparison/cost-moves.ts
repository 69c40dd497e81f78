import { FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import type { Interval } from '#server/statistics/interval'
import type { MeasureSum } from '../case-mix/sum-rollups'
import { criterionTitles } from '../criterion-titles'
import { dimensionOfCriterion } from '../list-points-lost'
import { type Measured, measureMean, NOTHING_MEASURED } from '../measured'
import type { VendorBeside } from './against-before'
import type { CostMove, NamedVendor } from './moves'

/** The sums of `lost` of a vendor in both periods. */
interface LostSums {
  now: readonly MeasureSum[]
  before: readonly MeasureSum[]
}

/** What each criterion cost a vendor, as a share of all points kept of its score, in the dimensions that count in both periods. */
export function costsOf(
  vendor: NamedVendor,
  { scoredIn, dimensions }: VendorBeside,
  lost: LostSums,
  { weights }: Standard,
): Omit<CostMove, 'difference' | 'interval95' | 'isReal'>[] {
  const wholeWeight = scoredIn.reduce((sum, dimension) => sum + weights[dimension], 0)
  const titles = criterionTitles()
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
        title: titles[criterion] ?? criterion,
        findings: now?.n ?? 0,
        now: costOf(now?.total ?? 0, dimensions[dimension].now, weight),
        before: costOf(before?.total ?? 0, dimensions[dimension].before, weight),
      },
    ]
  })
}

/**
 * The mean loss by one criterion over the n conversations of its dimension. Losses by criterion are not kept by agent, so how far
 * agents resemble themselves is taken from the dimension as a whole: by so much less than n do its conversations count.
 */
function costOf(total: number, dimension: Measured, weight: number): Measured {
  const { n, basis } = dimension
  if (n === 0) return NOTHING_MEASURED
  const value = Math.min(1, total / FULL_LOSS / n)
  const cost = measureMean({ value, standardError: null, independentN: n / designEffect(dimension), n, basis })
  const weighed = (interval: Interval | null) =>
    interval && { low: interval.low * weight, high: interval.high * weight }
  return {
    ...cost,
    value: value * weight,
    interval95: weighed(cost.interval95),
    interval90: weighed(cost.interval90),
    standardError: cost.standardError === null ? null : cost.standardError * weight,
  }
}

function designEffect({ n, value, standardError }: Measured): number {
  if (value === null || standardError === null || value === 0 || value === 1) return 1
  return Math.max(1, (n * standardError ** 2) / (value * (1 - value)))
}
