import type { ClockOutcome } from '#server/domain/clock'
import type { Channel } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import { cumulativeIncidence } from '#server/statistics/cumulative-incidence'
import type { Interval } from '#server/statistics/interval'
import { kaplanMeier, stepAt, type WaitingCurve, waitQuantile } from '#server/statistics/kaplan-meier'
import type { waitPercentile } from '#server/statistics/percentile'
import { restrictedMean } from '#server/statistics/restricted-mean'
import { type RiskTable, riskTable, type Waits } from '#server/statistics/risk-table'
import { joined } from './case-mix/joined'
import type { FirstReplyWaits } from './case-mix/vendor-waits'

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
  listed: readonly FirstReplyWaits[],
  standard: Standard,
  channel: Channel | null,
): RunningWaits {
  const counted = listed.filter(({ standing }) => standing !== 'left_out')
  const table = riskTable(asWaits(counted))
  const curve = kaplanMeier(table)
  const atMost = waitQuantile(curve, 0.5)
  return {
    n: table.n,
    median: table.n === 0 ? null : atMost === null ? { notWithin: table.lastMs } : { atMost },
    byTarget: measureByTarget(table, curve, onlyTarget(counted, standard, channel)),
  }
}

function asWaits(counted: readonly FirstReplyWaits[]): Waits {
  const lengths = (isAsked: (outcome: ClockOutcome) => boolean) =>
    joined(counted.flatMap(({ outcome, ms }) => (isAsked(outcome) ? [ms] : [])))
  const isDone = (outcome: ClockOutcome) => ['replied', 'abandoned', 'closed_unanswered'].includes(outcome)
  return {
    replied: lengths((outcome) => outcome === 'replied'),
    left: lengths((outcome) => outcome === 'abandoned'),
    waiting: lengths((outcome) => !isDone(outcome)),
    endless: lengths((outcome) => outcome === 'closed_unanswered').length,
  }
}

/** The target that all waits of a channel have; null where they have several, or one that counts contracted hours. */
function onlyTarget(waits: readonly FirstReplyWaits[], standard: Standard, channel: Channel | null): number | null {
  if (channel === null) return null
  const countsCovered = [standard.targets[channel], ...standard.policies.map(({ targets }) => targets)].some(
    ({ hours }) => hours === 'covered',
  )
  const first = waits[0]?.targetMs[0] ?? null
  return !countsCovered && waits.every(({ targetMs }) => targetMs.every((target) => target === first)) ? first : null
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
