import type { Database } from '#db/open-database'
import { findStandard } from '#db/queries/standards'
import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import { DIMENSIONS } from '#server/domain/finding'
import type { Measure } from '#server/domain/measure'
import { NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { waitPercentile, waitPercentileRange } from '#server/statistics/percentile'
import { joined } from './case-mix/joined'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { type MeasureSum, sumRollups } from './case-mix/sum-rollups'
import { type FirstReplyWaits, listFirstReplyWaits } from './case-mix/vendor-waits'
import { type ComparedVendor, type Comparison, compareVendors } from './compare-vendors'
import { type AgainstBefore, againstBefore, type VendorBeside } from './comparison/against-before'
import { type FirstReplyTrend, measureFirstReplyTrend } from './comparison/first-reply-trend'
import { listPointsLost, type PointsLost } from './list-points-lost'
import { type Agent, type Agents, measureAgents } from './measure-agents'
import { CANNED_MEASURES, type CannedFigures, measureCanned } from './measure-canned'
import { ESCALATION_MEASURES, type EscalationFigures, measureEscalation } from './measure-escalation'
import { type HourSum, measureHours } from './measure-hours'
import { measureResponse, RESPONSE_MEASURES, type ResponseFigures } from './measure-response'
import { measureRunningWaits, type RunningWaits } from './measure-running-waits'

/** A percentile of waits, and between which waits it lies; null without any wait, and where there are too few to say. */
export interface MeasuredWait {
  percentile: ReturnType<typeof waitPercentile>
  range: ReturnType<typeof waitPercentileRange>
}

export interface Scorecard {
  comparison: Omit<Comparison, 'vendors'>
  vendor: ComparedVendor
  inHouse: ComparedVendor | null
  standard: Standard
  /** This vendor in the period before; null where nothing comes before. */
  againstBefore: (Omit<AgainstBefore, 'byVendorId'> & { vendor: VendorBeside | null }) | null
  /** By the steps of the vendor's trend. */
  firstReplyTrend: FirstReplyTrend
  firstReplyWaits: {
    /** Answered waits per bin of `BIN_EDGES_MS`, and one beyond. */
    bins: number[]
    answered: number
    unanswered: number
    median: MeasuredWait
    p90: MeasuredWait
    answeredOnlyMedian: MeasuredWait
    answeredOnlyP90: MeasuredWait
    running: RunningWaits
  }
  response: ResponseFigures
  escalation: EscalationFigures
  /** Of in-house, family by family; null without in-house. */
  inHouseCritical: EscalationFigures['critical'] | null
  /** 168 hours from Monday 00:00 in the company's zone: first-reply clocks and those that met their target. */
  hours: HourSum[]
  pointsLost: PointsLost[]
  agents: Agent[]
  agentsCompared: Agents['agentsCompared']
  canned: CannedFigures
}

const SCORECARD_MEASURES: readonly Measure[] = [
  ...RESPONSE_MEASURES,
  ...ESCALATION_MEASURES,
  'lost',
  'first_reply_wait',
  'hour_of_week',
]

/** Everything the page of one vendor shows. Throws NotFound for a vendor without anything in the period. */
export async function getScorecard(
  database: Database,
  scope: Scope,
  vendorId: number | null,
  filter: PeriodFilter,
  step: TrendStep = 'week',
): Promise<Scorecard> {
  const comparison = await compareVendors(database, scope, filter, null, step)
  const vendor = comparison?.vendors.find((compared) => compared.id === vendorId)
  if (!comparison || !vendor)
    throw new NotFound('This vendor has no conversations in the chosen period. Choose another period or vendor.')
  const version = await findStandard(database, comparison.standardVersion)
  if (!version) throw new Error(`Standard ${comparison.standardVersion} is not there.`)
  const { standard } = version
  const rolledUp = (measures: readonly Measure[], ofVendorId: number | null) =>
    sumRollups(database, scope, filter, measures, { vendorId: ofVendorId })
  const mix = loadCaseMix(database, null)
  const sums = [...mixSums(mix, scope, filter, DIMENSIONS, vendorId), ...rolledUp(SCORECARD_MEASURES, vendorId)]
  const against = await againstBefore(database, scope, filter)
  const waits = listFirstReplyWaits(database, scope, filter, vendorId)
  const { vendors, ...rest } = comparison
  const inHouse = vendors.find((compared) => compared.kind === 'in_house') ?? null
  return {
    comparison: rest,
    vendor,
    inHouse,
    standard,
    againstBefore: against && {
      before: against.before,
      isBeyondData: against.isBeyondData,
      vendor: against.byVendorId.get(vendorId) ?? null,
    },
    firstReplyTrend: measureFirstReplyTrend(mix, scope, filter, comparison, {
      vendorId,
      step,
      wanted: standard.shareWithinTarget,
      floor: standard.displayFloor,
    }),
    firstReplyWaits: { ...measureWaits(waits, sums), running: measureRunningWaits(waits, standard, filter.channel) },
    response: await measureResponse(database, scope, filter, vendorId, { sums, waits }),
    inHouseCritical: inHouse && criticalOf(inHouse, rolledUp(['critical_family'], inHouse.id)),
    escalation: measureEscalation(sums, vendor.conversations - vendor.unscored),
    hours: measureHours(sums),
    pointsLost: listPointsLost(sums, standard, vendor.counted),
    ...(await measureAgents(database, sums, vendor.counted, standard)),
    canned: await measureCanned(database, scope, filter, vendorId, rolledUp(CANNED_MEASURES, vendorId)),
  }
}

function measureWaits(
  waits: readonly FirstReplyWaits[],
  sums: readonly MeasureSum[],
): Omit<Scorecard['firstReplyWaits'], 'running'> {
  const judged = waits.filter(({ standing }) => standing === 'judged')
  const answeredMs = joined(judged.filter(({ outcome }) => outcome === 'replied').map(({ ms }) => ms))
  const unanswered = judged.reduce((count, { ms }) => count + ms.length, 0) - answeredMs.length
  const bins = new Array<number>(BIN_EDGES_MS.length + 1).fill(0)
  for (const { measure, slot, n } of sums) if (measure === 'first_reply_wait') bins[Number(slot)] = n
  const measured = (others: number, q: number) => ({
    percentile: waitPercentile(answeredMs, others, q),
    range: waitPercentileRange(answeredMs, others, q),
  })
  return {
    bins,
    answered: answeredMs.length,
    unanswered,
    median: measured(unanswered, 0.5),
    p90: measured(unanswered, 0.9),
    answeredOnlyMedian: measured(0, 0.5),
    answeredOnlyP90: measured(0, 0.9),
  }
}

function criticalOf({ conversations, unscored }: ComparedVendor, own: readonly MeasureSum[]) {
  return measureEscalation(own, conversations - unscored).critical
}
