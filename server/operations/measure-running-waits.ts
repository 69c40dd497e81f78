import type { Channel } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import { cumulativeIncidence } from '#server/statistics/cumulative-incidence'
import type { Interval } from '#server/statistics/interval'
import { kaplanMeier, stepAt, type WaitingCurve, waitQuantile } from '#server/statistics/kaplan-meier'
import type { waitPercentile } from '#server/statistics/percentile'
import { restrictedMean } from '#server/statistics/restricted-mean'
import { type RiskTable, riskTable, type Wait } from '#server/statistics/risk-table'
import type { FirstReplyWait } from './case-mix/vendor-waits'

export interface RunningWaits {
  /** First-reply waits that met or missed their target, and those pending. */
  n: number
  median: ReturnType<typeof waitPercentile>
  /** Null unless all of these waits have one target, counted in all hours. */
  byTarget: ByTarget | null
}

interface ByTarget {
  targetMs: number
  /** That a customer is answered by the target, 0–1, with those who left counted as far as they waited. */
  chance: number
  /** Null where it cannot be told. */
  interval95: Interval | null
  /** The same, with those who left counted as never answered. */
  chanceIfLeavingCounts: number
  /** How many left. */
  left: number
  mean: ReturnType<typeof restrictedMean>
}

/** Beyond four times the target a wait is simply too long, and a few endless ones would hide all others (method.md 1.7). */
const HORIZON_IN_TARGETS = 4

/**
 * What waits for a first reply say when the running ones count as far as they ran (method.md 1.7). Closed without an answer
 * is a wait without end; what is left out is not looked at.
 */
export function measureRunningWaits(
  listed: readonly FirstReplyWait[],
  standard: Standard,
  channel: Channel | null,
): RunningWaits {
  const counted = listed.filter(({ standing }) => standing !== 'left_out')
  const table = riskTable(counted.map(asWait))
  const curve = kaplanMeier(table)
  const atMost = waitQuantile(curve, 0.5)
  return {
    n: counted.length,
    median: counted.length === 0 ? null : atMost === null ? { notWithin: table.lastMs } : { atMost },
    byTarget: measureByTarget(table, curve, onlyTarget(counted, standard, channel)),
  }
}

function asWait({ outcome, ms }: FirstReplyWait): Wait {
  if (outcome === 'closed_unanswered') return { ms: null, event: 'waiting' }
  return { ms, event: outcome === 'replied' ? 'replied' : outcome === 'abandoned' ? 'left' : 'waiting' }
}

/** The target that all waits of a channel have; null where they have several, or one that counts contracted hours. */
function onlyTarget(waits: readonly FirstReplyWait[], standard: Standard, channel: Channel | null): number | null {
  if (channel === null) return null
  const countsCovered = [standard.targets[channel], ...standard.policies.map(({ targets }) => targets)].some(
    ({ hours }) => hours === 'covered',
  )
  const first = waits[0]?.targetMs ?? null
  return !countsCovered && waits.every(({ targetMs }) => targetMs === first) ? first : null
}

function measureByTarget(table: RiskTable, curve: WaitingCurve, targetMs: number | null): ByTarget | null {
  if (targetMs === null) return null
  const step = stepAt(curve, targetMs)
  const waiting = step?.interval95 ?? null
  return {
    targetMs,
    chance: step === null ? 0 : 1 - step.waiting,
    interval95: waiting === null ? null : { low: 1 - waiting.high, high: 1 - waiting.low },
    chanceIfLeavingCounts: cumulativeIncidence(table, targetMs),
    left: table.steps.reduce((count, { left }) => count + left, 0),
    mean: restrictedMean(table, HORIZON_IN_TARGETS * targetMs),
  }
}
