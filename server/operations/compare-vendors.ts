import type { Database } from '#db/open-database'
import { findScoresState, listRollupSums, type RollupSum } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import type { VendorKind } from '#server/domain/vendor'
import type { TargetVerdict, Verdict } from '#server/domain/verdict'
import { versionOn } from '#server/scoring/version-on'
import { adjustedPValues } from '#server/statistics/benjamini-hochberg'
import { conversationsToSettle } from '#server/statistics/conversations-to-settle'
import { differenceInterval, differencePValue } from '#server/statistics/difference'
import type { Interval } from '#server/statistics/interval'
import { compareWithBaseline, compareWithTarget } from '#server/statistics/verdict'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { type Trend, trendReader } from './comparison/trend'
import {
  type Cluster,
  countedDimensions,
  lossClusters,
  type Measured,
  measureDimension,
  measureScore,
  measureShare,
} from './measured'
import { standardVersions } from './standard-in-force'

/** A vendor beside in-house, in points of 100 of the score. */
export interface AgainstInHouse {
  verdict: Verdict
  /** Over which dimensions both are compared: those that count in the scores of both. */
  dimensions: Dimension[]
  own: number | null
  inHouse: number | null
  difference: number | null
  interval95: Interval | null
  /** How many more conversations would settle an open comparison; null where it is settled or would take too many. */
  conversationsToSettle: number | null
}

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
): Promise<Comparison | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const lastDay = filter.to !== null && filter.to < state.lastDay ? filter.to : state.lastDay
  const { version, standard } = unseen ?? versionOn(await standardVersions(database, state.standardVersion), lastDay)
  const runId = unseen?.runId ?? null
  const mix = loadCaseMix(database, runId)
  const sums = [...mixSums(mix, scope, filter), ...(await listRollupSums(database, scope, filter, COUNTED, runId))]
  const trendFor = trendReader(mix, scope, filter, state, 'week')
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
  return {
    asOf: state.asOf,
    standardVersion: version,
    standardName: standard.name,
    rulesVersion: state.rulesVersion,
    zone: standard.businessHours.zone,
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    displayFloor: standard.displayFloor,
    shareWithinTarget: standard.shareWithinTarget,
    vendors: inHouse ? withVerdicts(compared, inHouse, (id) => lossClusters(sumsOf(id)), standard) : compared,
    hasInHouse: inHouse !== undefined,
  }
}

type Identity = Pick<ComparedVendor, 'id' | 'name' | 'kind' | 'hasCoverage'>

function measureVendor(
  sums: readonly RollupSum[],
  standard: Standard,
): Omit<ComparedVendor, keyof Identity | 'trend' | 'againstInHouse'> {
  const sum = (measure: Measure, what: 'n' | 'total') =>
    sums.filter((row) => row.measure === measure).reduce((value, row) => value + row[what], 0)
  const clusters = lossClusters(sums)
  const counted = countedDimensions(clusters, standard.displayFloor)
  const firstReply = measureShare(sum('first_reply', 'total'), sum('first_reply', 'n'))
  return {
    conversations: sum('conversations', 'n'),
    unscored: sum('conversations', 'total'),
    score: measureScore(clusters, standard, sum('conversations', 'n'), counted),
    counted,
    dimensions: {
      response: measureDimension(clusters, 'response'),
      escalation: measureDimension(clusters, 'escalation'),
      canned: measureDimension(clusters, 'canned'),
    },
    firstReply: { ...firstReply, pending: sum('first_reply_pending', 'n') },
    laterReply: measureShare(sum('later_reply', 'total'), sum('later_reply', 'n')),
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

function withVerdicts(
  vendors: readonly ComparedVendor[],
  inHouse: ComparedVendor,
  clustersOf: (vendorId: number | null) => Cluster[],
  standard: Standard,
): ComparedVendor[] {
  const pairs = vendors
    .filter((vendor) => vendor.kind === 'contracted')
    .map((vendor): Pair => {
      const dimensions = vendor.counted.filter((dimension) => inHouse.counted.includes(dimension))
      const scoreOf = ({ id, conversations }: ComparedVendor) =>
        measureScore(clustersOf(id), standard, conversations, dimensions)
      const own = scoreOf(vendor)
      const baseline = scoreOf(inHouse)
      return { vendor, dimensions, own, baseline, difference: scoreDifference(own, baseline) }
    })
  const judged = pairs.flatMap(({ vendor, difference, own }) =>
    difference && own.n >= standard.displayFloor ? [{ id: vendor.id, p: differencePValue(difference.at95) }] : [],
  )
  const adjusted = adjustedPValues(judged.map(({ p }) => p))
  const againstById = new Map<number | null, AgainstInHouse>()
  for (const pair of pairs) {
    const place = judged.findIndex(({ id }) => id === pair.vendor.id)
    const adjustedDifferent = place === -1 || judged.length < 2 ? null : (adjusted[place] ?? 1) <= 0.05
    againstById.set(pair.vendor.id, against(pair, adjustedDifferent, standard))
  }
  return vendors.map((vendor) => ({ ...vendor, againstInHouse: againstById.get(vendor.id) ?? null }))
}

/** A vendor and in-house over the dimensions that count for both. */
interface Pair {
  vendor: ComparedVendor
  dimensions: Dimension[]
  own: Measured
  baseline: Measured
  difference: ScoreDifference | null
}

interface ScoreDifference {
  at90: ReturnType<typeof differenceInterval>
  at95: ReturnType<typeof differenceInterval>
}

function scoreDifference(vendor: Measured, baseline: Measured): ScoreDifference | null {
  if (vendor.value === null || baseline.value === null) return null
  if (!vendor.interval90 || !vendor.interval95 || !baseline.interval90 || !baseline.interval95) return null
  return {
    at90: differenceInterval(
      { estimate: vendor.value, interval: vendor.interval90 },
      { estimate: baseline.value, interval: baseline.interval90 },
    ),
    at95: differenceInterval(
      { estimate: vendor.value, interval: vendor.interval95 },
      { estimate: baseline.value, interval: baseline.interval95 },
    ),
  }
}

function against(pair: Pair, adjustedDifferent: boolean | null, standard: Standard): AgainstInHouse {
  const { dimensions, own, baseline, difference } = pair
  const figures = { dimensions, own: own.value, inHouse: baseline.value }
  if (!difference)
    return { ...figures, verdict: 'too_few', difference: null, interval95: null, conversationsToSettle: null }
  const margin = standard.marginPoints / 100
  const { difference: gap, interval: interval90 } = difference.at90
  const verdict = compareWithBaseline({
    interval90,
    interval95: difference.at95.interval,
    n: own.n,
    baselineN: baseline.n,
    floor: standard.displayFloor,
    margin,
    adjustedDifferent,
  })
  return {
    ...figures,
    verdict,
    difference: gap,
    interval95: difference.at95.interval,
    conversationsToSettle:
      verdict === 'inconclusive' ? conversationsToSettle({ difference: gap, interval90, n: own.n, margin }) : null,
  }
}
