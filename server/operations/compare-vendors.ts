import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import type { VendorKind } from '#server/domain/vendor'
import type { TargetVerdict } from '#server/domain/verdict'
import { compareWithTarget } from '#server/statistics/verdict'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { type MeasureSum, sumRollups } from './case-mix/sum-rollups'
import { againstInHouse } from './comparison/against-in-house'
import type { AgainstInHouse } from './comparison/compared-figures'
import { type PairsOf, pairReader } from './comparison/pairs'
import { type Trend, trendReader } from './comparison/trend'
import {
  countedDimensions,
  lossClusters,
  type Measured,
  measureDimension,
  measureScore,
  measureShareByAgent,
} from './measured'
import { periodStandard } from './period-standard'
import { createMemory } from './remember'

export interface ComparedVendor {
  /** Null is "nobody": what no vendor carries. */
  id: number | null
  name: string
  kind: VendorKind | null
  hasCoverage: boolean
  conversations: number
  unscored: number
  score: Measured
  dimensions: Record<Dimension, Measured>
  /** The dimensions that make up the score. */
  counted: Dimension[]
  firstReply: Measured & { pending: number }
  laterReply: Measured
  waiting: number
  leftUnanswered: number
  critical: number
  againstInHouse: AgainstInHouse | null
  againstStandard: TargetVerdict
  trend: Trend
}

export interface Comparison {
  asOf: number
  standardVersion: number
  standardName: string
  rulesVersion: number
  zone: string
  firstDay: string
  lastDay: string
  displayFloor: number
  shareWithinTarget: number
  vendors: ComparedVendor[]
  hasInHouse: boolean
}

const COUNTED: readonly Measure[] = ['conversations', 'first_reply_pending', 'waiting', 'left_unanswered', 'critical']

/** Scores that readers do not see, and the standard that they were made under. */
export interface UnseenScores {
  runId: number
  version: number
  standard: Standard
}

/**
 * Every vendor of a period beside in-house and the standard in force at its end, in-house first. Null where nothing is
 * scored yet. Comparisons with in-house are adjusted for how many vendors are compared (Benjamini–Hochberg, q = .05).
 */
export async function compareVendors(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  unseen: UnseenScores | null = null,
  step: TrendStep = 'week',
): Promise<Comparison | null> {
  return (await compareWithPairs(database, scope, filter, unseen, step))?.comparison ?? null
}

interface ComparisonWithPairs {
  comparison: Comparison
  pairsOf: PairsOf | null
}

const remember = createMemory<ComparisonWithPairs | null>(20)

/**
 * The same, with what each vendor and in-house were compared in; null without in-house. Every page that goes on from a period asks
 * for it, so the last ones are remembered.
 */
export async function compareWithPairs(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  unseen: UnseenScores | null = null,
  step: TrendStep = 'week',
): Promise<ComparisonWithPairs | null> {
  const compare = () => compareUnremembered(database, scope, filter, unseen, step)
  if (unseen !== null) return compare()
  const { from, to, channel, shift } = filter
  return remember(database, JSON.stringify([scope, from, to, channel, shift, step]), compare)
}

async function compareUnremembered(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  unseen: UnseenScores | null,
  step: TrendStep,
): Promise<ComparisonWithPairs | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const { version, standard } = unseen ?? (await periodStandard(database, filter, state))
  const runId = unseen?.runId ?? null
  const mix = loadCaseMix(database, runId)
  const sums = [...mixSums(mix, scope, filter), ...sumRollups(database, scope, filter, COUNTED, { runId })]
  const trendFor = trendReader(mix, scope, filter, state, step)
  const rows = await listVendors(database, scope)
  const identities = [
    ...rows.map(({ id, name, kind, contract }) => ({
      id,
      name,
      kind,
      hasCoverage: (contract?.coverages ?? []).length > 0,
    })),
    { id: null, name: 'Nobody', kind: null, hasCoverage: false },
  ]
  const sumsOf = (vendorId: number | null) => sums.filter((sum) => sum.vendorId === vendorId)
  const compared = identities
    .map((identity) => {
      const measured = measureVendor(sumsOf(identity.id), standard)
      const trend = trendFor(identity.id, standard, measured.counted)
      return { ...identity, ...measured, trend, againstInHouse: null }
    })
    .filter((vendor) => vendor.conversations > 0 || DIMENSIONS.some((dimension) => vendor.dimensions[dimension].n > 0))
  const inHouse = compared.find((vendor) => vendor.kind === 'in_house')
  const contracted = compared.filter((vendor) => vendor.kind === 'contracted')
  const scoreOf = (id: number | null, dimensions: readonly Dimension[]) =>
    measureScore(lossClusters(sumsOf(id)), standard, conversationsOf(sumsOf(id)), dimensions)
  const pairsOf = inHouse ? pairReader({ mix, scope, filter }, inHouse.id) : null
  const againstById = inHouse && pairsOf && againstInHouse(contracted, inHouse, { pairsOf, standard, scoreOf })
  const comparison = {
    asOf: state.asOf,
    standardVersion: version,
    standardName: standard.name,
    rulesVersion: state.rulesVersion,
    zone: standard.businessHours.zone,
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    displayFloor: standard.displayFloor,
    shareWithinTarget: standard.shareWithinTarget,
    vendors: compared.map((vendor) => ({ ...vendor, againstInHouse: againstById?.get(vendor.id) ?? null })),
    hasInHouse: inHouse !== undefined,
  }
  return { comparison, pairsOf }
}

function conversationsOf(sums: readonly MeasureSum[]): number {
  return sums.filter(({ measure }) => measure === 'conversations').reduce((sum, { n }) => sum + n, 0)
}

type Identity = Pick<ComparedVendor, 'id' | 'name' | 'kind' | 'hasCoverage'>

function measureVendor(
  sums: readonly MeasureSum[],
  standard: Standard,
): Omit<ComparedVendor, keyof Identity | 'trend' | 'againstInHouse'> {
  const sum = (measure: Measure, what: 'n' | 'total') =>
    sums.filter((row) => row.measure === measure).reduce((value, row) => value + row[what], 0)
  const clusters = lossClusters(sums)
  const counted = countedDimensions(clusters, standard.displayFloor)
  const shareOf = (measure: Measure) => measureShareByAgent(sums.filter((sum) => sum.measure === measure))
  const firstReply = shareOf('first_reply')
  return {
    conversations: sum('conversations', 'n'),
    unscored: sum('conversations', 'total'),
    score: measureScore(clusters, standard, conversationsOf(sums), counted),
    counted,
    dimensions: {
      response: measureDimension(clusters, 'response'),
      escalation: measureDimension(clusters, 'escalation'),
      canned: measureDimension(clusters, 'canned'),
    },
    firstReply: { ...firstReply, pending: sum('first_reply_pending', 'n') },
    laterReply: shareOf('later_reply'),
    waiting: sum('waiting', 'n'),
    leftUnanswered: sum('left_unanswered', 'n'),
    critical: sum('critical', 'n'),
    againstStandard: compareWithTarget(
      firstReply.interval95,
      standard.shareWithinTarget,
      firstReply.n,
      standard.displayFloor,
    ),
  }
}
