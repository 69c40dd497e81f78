import type { CaseMix } from '#db/bulk/read-case-mix'
import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Capability } from '#server/domain/verdict'
import { pChart, type ShareChart } from '#server/statistics/p-chart'
import { processCapability } from '#server/statistics/process-capability'
import type { GroupBy } from '../case-mix/group-cells'
import { sumGroupsOf } from '../case-mix/sum-groups'
import { stepParts } from './step-parts'
import { type Step, stepsUpTo } from './steps'

/** From so many first replies a step on, limits from chance alone would be broken by every step (method.md 3.6). */
const LIMITS_FROM_SCATTER = 1000

export interface FirstReplyPoint extends Step {
  /** Its first days lie before the data. */
  lacksStart: boolean
  /** Its last days are still to come. */
  isRunning: boolean
  n: number
  met: number
  /** What chance would give a step of as many first replies, 0–1; null where it is not known. */
  expected: { lower: number; upper: number } | null
  signal: boolean
}

export interface FirstReplyTrend {
  points: FirstReplyPoint[]
  /** The limits are read from how steps scatter, as chance alone would be too narrow. */
  isFromScatter: boolean
  /** The share in all whole steps; null where there are no limits. */
  centre: number | null
  /** Null without limits, and where a signal says that there is more than chance. */
  capability: Capability | null
}

interface Carrier {
  vendorId: number | null
}

const BY_VENDOR: GroupBy<Carrier> = {
  keyOf: ({ vendorId }) => `${vendorId}`,
  groupOf: ({ vendorId }) => ({ vendorId }),
}

/**
 * First replies in time of one vendor in the last 12 weeks or months up to the end of the period, with the limits of a p-chart
 * (method.md 3.6), and whether a process like this meets the share that is wanted. Steps of fewer than `floor` signal nothing.
 */
export function measureFirstReplyTrend(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
  data: { firstDay: string; lastDay: string },
  { vendorId, step, wanted, floor }: { vendorId: number | null; step: TrendStep; wanted: number; floor: number },
): FirstReplyTrend {
  const lastDay = filter.to !== null && filter.to < data.lastDay ? filter.to : data.lastDay
  const steps = stepsUpTo(step, { from: data.firstDay, to: lastDay })
  const whole = { ...filter, from: steps[0]?.start ?? data.firstDay }
  const sums = sumGroupsOf(mix, 'first_reply', BY_VENDOR, scope, whole, stepParts(steps)).map(
    (groups) => groups.find(({ group }) => group.vendorId === vendorId) ?? { n: 0, total: 0 },
  )
  return chartSteps(
    steps.map(({ start, end }, index) => ({
      start,
      end,
      lacksStart: start < data.firstDay,
      isRunning: end > lastDay,
      n: sums[index]?.n ?? 0,
      met: sums[index]?.total ?? 0,
    })),
    wanted,
    floor,
  )
}

/** Limits over the whole steps with any first reply; what is wanted is held against those of a usual step. */
function chartSteps(
  points: readonly Omit<FirstReplyPoint, 'expected' | 'signal'>[],
  wanted: number,
  floor: number,
): FirstReplyTrend {
  const charted = points.filter(({ n, lacksStart, isRunning }) => n > 0 && !lacksStart && !isRunning)
  const isFromScatter = charted.every(({ n }) => n >= LIMITS_FROM_SCATTER)
  const chart = pChart(
    charted.map(({ met, n }) => ({ successes: met, n })),
    { fromScatter: isFromScatter },
  )
  const drawn = points.map((point) => {
    const limits = chart?.points[charted.indexOf(point)]
    return {
      ...point,
      expected: limits ? { lower: limits.lower, upper: limits.upper } : null,
      signal: limits?.signal === true && point.n >= floor,
    }
  })
  const isSteady = drawn.every(({ signal }) => !signal)
  return {
    points: drawn,
    isFromScatter: isFromScatter && chart !== null,
    centre: chart?.centre ?? null,
    capability: chart && isSteady ? processCapability(usualLimits(chart, charted), wanted) : null,
  }
}

/** The limits of a step of the mean number of first replies; they narrow with the root of it. */
function usualLimits({ centre, points }: ShareChart, charted: readonly { n: number }[]) {
  const usual = charted.reduce((sum, { n }) => sum + n, 0) / charted.length
  const [first, n] = [points[0], charted[0]?.n]
  const reach = first && n ? (first.upper - centre) * Math.sqrt(n / usual) : 0
  return { lower: centre - reach, upper: centre + reach }
}
