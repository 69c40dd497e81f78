import type { CaseMix, MixCell } from '#db/bulk/read-case-mix'
import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import { type Dimension, FULL_LOSS } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { individualsChart } from '#server/statistics/control-chart'
import { orderedSum } from '#server/statistics/ordered-sum'
import type { GroupBy } from '../case-mix/group-cells'
import { type GroupSum, sumGroupsOf } from '../case-mix/sum-groups'
import { stepParts } from './step-parts'
import { type Step, stepsUpTo } from './steps'

/** In a step a dimension judged less often than this says nothing: one escalation would move the point by a third. */
const FEWEST_IN_A_STEP = 5
/** So often on average must a stratum come in each step to have a level of its own; rarer ones share their channel's. */
const FEWEST_OF_A_STRATUM = 5

export interface TrendPoint {
  /** The first and the last day of the week or month, YYYY-MM-DD. */
  start: string
  end: string
  /** Its first days lie before the data. */
  lacksStart: boolean
  /** Its last days are still to come. */
  isRunning: boolean
  /** Conversations with a response loss in it, the largest part of the score. */
  n: number
  /** Score 0–1, had the case mix been that of all steps; null where there is too little to measure. */
  value: number | null
  /** The score as it was. */
  raw: number | null
  /** Outside what the other steps would lead one to expect. */
  signal: boolean
}

export interface Trend {
  step: TrendStep
  points: TrendPoint[]
  /** Expected band of the score; null with fewer than eight points. */
  band: { centre: number; lower: number; upper: number } | null
}

/** What a vendor answers, told apart as finely as weeks allow. */
interface VendorStratum {
  vendorId: number | null
  channel: string
  stratum: string
}

const stratumOfCell = ({ channel, shift, topic }: MixCell) => `${channel} ${shift} ${topic}`

const BY_VENDOR_STRATUM: GroupBy<VendorStratum> = {
  keyOf: (cell) => `${cell.vendorId} ${stratumOfCell(cell)}`,
  groupOf: (cell) => ({ vendorId: cell.vendorId, channel: cell.channel, stratum: stratumOfCell(cell) }),
}

type StratumSum = GroupSum<VendorStratum>
type Steps = Record<Dimension, StratumSum[][]>

/**
 * The score of each vendor in the last 12 weeks or months up to the end of the period, at an even case mix, with the limits of
 * a control chart (method.md 3.6).
 */
export function trendReader(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
  data: { firstDay: string; lastDay: string },
  step: TrendStep,
): (vendorId: number | null, standard: Standard, counted: readonly Dimension[]) => Trend {
  const lastDay = filter.to !== null && filter.to < data.lastDay ? filter.to : data.lastDay
  const steps = stepsUpTo(step, { from: data.firstDay, to: lastDay })
  const parts = stepParts(steps)
  const whole = { ...filter, from: steps[0]?.start ?? data.firstDay }
  const sumsOf = (dimension: Dimension) =>
    sumGroupsOf(mix, dimension, BY_VENDOR_STRATUM, scope, whole, parts).map((sums) =>
      grouped(sums, ({ group }) => group.vendorId),
    )
  const sums = { response: sumsOf('response'), escalation: sumsOf('escalation'), canned: sumsOf('canned') }
  return (vendorId, standard, counted) => {
    const own = (dimension: Dimension) => sums[dimension].map((byVendorId) => byVendorId.get(vendorId) ?? [])
    const ofVendor = { response: own('response'), escalation: own('escalation'), canned: own('canned') }
    return trendOf(ofVendor, step, steps, { firstDay: data.firstDay, lastDay }, standard, counted)
  }
}

function trendOf(
  sums: Steps,
  step: TrendStep,
  steps: readonly Step[],
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  standard: Standard,
  counted: readonly Dimension[],
): Trend {
  const evened = {
    response: evenedMeans(sums.response),
    escalation: evenedMeans(sums.escalation),
    canned: evenedMeans(sums.canned),
  }
  const points = steps.map(({ start, end }, index) => {
    const ofStep = counted.flatMap((dimension) => {
      const mean = evened[dimension][index]
      return mean && mean.n >= FEWEST_IN_A_STEP ? [{ ...mean, weight: standard.weights[dimension] }] : []
    })
    const wholeWeight = ofStep.reduce((sum, { weight }) => sum + weight, 0)
    const scoreOf = (which: 'evened' | 'raw') =>
      wholeWeight === 0 ? null : 1 - ofStep.reduce((sum, mean) => sum + mean.weight * mean[which], 0) / wholeWeight
    return {
      start,
      end,
      lacksStart: start < firstDay,
      isRunning: end > lastDay,
      n: evened.response[index]?.n ?? 0,
      value: scoreOf('evened'),
      raw: scoreOf('raw'),
    }
  })
  const chart = individualsChart(
    points.map(({ value, lacksStart, isRunning }) => (lacksStart || isRunning ? null : value)),
  )
  return {
    step,
    points: points.map((point, index) => ({ ...point, signal: chart?.signals[index] ?? false })),
    band: chart && { centre: chart.centre, lower: chart.lower, upper: chart.upper },
  }
}

interface StepMean {
  n: number
  /** Mean losses, 0–1. */
  raw: number
  evened: number
}

/**
 * Mean losses by step. Evened is what the step would have had with the case mix of all steps: the mean of all, and by how much the
 * step's own lies above what its cases lead one to expect, Σ n_s · m_s / n with the means m_s of all steps in the strata s.
 */
function evenedMeans(steps: readonly (readonly StratumSum[])[]): StepMean[] {
  const all = steps.flat()
  const often = new Set(
    [...grouped(all, ({ group }) => group.stratum)]
      .filter(([, own]) => nOf(own) >= FEWEST_OF_A_STRATUM * steps.length)
      .map(([stratum]) => stratum),
  )
  const levelOf = ({ group }: StratumSum) => (often.has(group.stratum) ? group.stratum : group.channel)
  const meanByLevel = new Map([...grouped(all, levelOf)].map(([level, own]) => [level, meanOf(own)]))
  const mean = meanOf(all)
  return steps.map((own) => {
    const n = nOf(own)
    const raw = meanOf(own)
    const expected = orderedSum(own.map((sum) => sum.n * (meanByLevel.get(levelOf(sum)) ?? 0))) / Math.max(1, n)
    return { n, raw, evened: Math.min(1, Math.max(0, mean + raw - expected)) }
  })
}

function nOf(sums: readonly StratumSum[]): number {
  return sums.reduce((sum, { n }) => sum + n, 0)
}

function meanOf(sums: readonly StratumSum[]): number {
  const n = nOf(sums)
  return n === 0 ? 0 : sums.reduce((sum, { total }) => sum + total, 0) / n / FULL_LOSS
}
