import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { listRollupSums, type RollupSum } from '#db/queries/rollups'
import { findStandard } from '#db/queries/standards'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { waitPercentile } from '#server/statistics/percentile'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { type FirstReplyWait, listFirstReplyWaits } from './case-mix/vendor-waits'
import { type ComparedVendor, type Comparison, compareVendors } from './compare-vendors'
import { listPointsLost, type PointsLost } from './list-points-lost'
import { CANNED_MEASURES, type CannedFigures, measureCanned } from './measure-canned'
import { ESCALATION_MEASURES, type EscalationFigures, measureEscalation } from './measure-escalation'
import { type HourSum, measureHours } from './measure-hours'
import { measureResponse, RESPONSE_MEASURES, type ResponseFigures } from './measure-response'
import { measureRunningWaits, type RunningWaits } from './measure-running-waits'
import { countedDimensions, lossClusters, type Measured, measureDimension, measureScore } from './measured'

export type WaitPercentile = ReturnType<typeof waitPercentile>

export interface Scorecard {
  comparison: Omit<Comparison, 'vendors'>
  vendor: ComparedVendor
  inHouse: ComparedVendor | null
  standard: Standard
  firstReplyWaits: {
    /** Answered waits per bin of `BIN_EDGES_MS`, and one beyond. */
    bins: number[]
    answered: number
    unanswered: number
    median: WaitPercentile
    p90: WaitPercentile
    answeredOnlyMedian: WaitPercentile
    answeredOnlyP90: WaitPercentile
    running: RunningWaits
  }
  response: ResponseFigures
  escalation: EscalationFigures
  /** 168 hours from Monday 00:00 in the company's zone: first-reply clocks and those that met their target. */
  hours: HourSum[]
  pointsLost: PointsLost[]
  agents: {
    id: number
    name: string
    conversations: number
    score: Measured
    dimensions: Record<Dimension, Measured>
  }[]
  canned: CannedFigures
}

/** Everything the page of one vendor shows. Throws NotFound for a vendor without anything in the period. */
export async function getScorecard(
  database: Database,
  scope: Scope,
  vendorId: number | null,
  filter: PeriodFilter,
): Promise<Scorecard> {
  const comparison = await compareVendors(database, scope, filter)
  const vendor = comparison?.vendors.find((compared) => compared.id === vendorId)
  if (!comparison || !vendor)
    throw new NotFound('This vendor has no conversations in the chosen period. Choose another period or vendor.')
  const version = await findStandard(database, comparison.standardVersion)
  if (!version) throw new Error(`Standard ${comparison.standardVersion} is not there.`)
  const { standard } = version
  const counted = await listRollupSums(database, scope, filter, [
    ...RESPONSE_MEASURES,
    ...ESCALATION_MEASURES,
    'lost',
    'first_reply_wait',
    'hour_of_week',
    ...CANNED_MEASURES,
  ])
  const sums = [...mixSums(loadCaseMix(database, null), scope, filter, DIMENSIONS), ...counted].filter(
    (sum) => sum.vendorId === vendorId,
  )
  const waits = listFirstReplyWaits(database, scope, filter, vendorId)
  const { vendors, ...rest } = comparison
  return {
    comparison: rest,
    vendor,
    inHouse: vendors.find((compared) => compared.kind === 'in_house') ?? null,
    standard,
    firstReplyWaits: { ...measureWaits(waits, sums), running: measureRunningWaits(waits, standard, filter.channel) },
    response: await measureResponse(database, scope, filter, vendorId, { sums, waits }),
    escalation: measureEscalation(sums, vendor.conversations - vendor.unscored),
    hours: measureHours(sums),
    pointsLost: listPointsLost(sums, standard, vendor.counted),
    agents: await measureAgents(database, sums, standard),
    canned: await measureCanned(database, scope, filter, vendorId, sums),
  }
}

function measureWaits(
  waits: readonly FirstReplyWait[],
  sums: readonly RollupSum[],
): Omit<Scorecard['firstReplyWaits'], 'running'> {
  const judged = waits.filter(({ standing }) => standing === 'judged')
  const answeredMs = judged.filter(({ outcome }) => outcome === 'replied').map(({ ms }) => ms)
  const unanswered = judged.length - answeredMs.length
  const bins = new Array<number>(BIN_EDGES_MS.length + 1).fill(0)
  for (const { measure, slot, n } of sums) if (measure === 'first_reply_wait') bins[Number(slot)] = n
  return {
    bins,
    answered: answeredMs.length,
    unanswered,
    median: waitPercentile(answeredMs, unanswered, 0.5),
    p90: waitPercentile(answeredMs, unanswered, 0.9),
    answeredOnlyMedian: waitPercentile(answeredMs, 0, 0.5),
    answeredOnlyP90: waitPercentile(answeredMs, 0, 0.9),
  }
}

async function measureAgents(
  database: Database,
  sums: readonly RollupSum[],
  standard: Standard,
): Promise<Scorecard['agents']> {
  const sumsByAgentId = new Map<number, RollupSum[]>()
  for (const sum of sums) {
    if (sum.agentId === null || !DIMENSIONS.some((dimension) => dimension === sum.measure)) continue
    const own = sumsByAgentId.get(sum.agentId) ?? []
    sumsByAgentId.set(sum.agentId, own)
    own.push(sum)
  }
  const names = await listAgentNames(database, [...sumsByAgentId.keys()])
  return [...sumsByAgentId]
    .map(([id, own]) => {
      const clusters = lossClusters(own)
      const dimensions = {
        response: measureDimension(clusters, 'response'),
        escalation: measureDimension(clusters, 'escalation'),
        canned: measureDimension(clusters, 'canned'),
      }
      const conversations = Math.max(...DIMENSIONS.map((dimension) => dimensions[dimension].n))
      return {
        id,
        name: names.get(id) ?? `Agent ${id}`,
        conversations,
        score: measureScore(clusters, standard, conversations, countedDimensions(clusters, standard.displayFloor)),
        dimensions,
      }
    })
    .sort((a, b) => b.conversations - a.conversations || a.id - b.id)
}
