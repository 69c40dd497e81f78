import { and, eq, inArray, sql } from 'drizzle-orm'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { rollups, runs } from '../schema'
import { inPeriod, inScope } from './period'

export interface RollupSum {
  measure: Measure
  vendorId: number | null
  agentId: number | null
  slot: string
  n: number
  total: number
}

/**
 * Counts and sums per measure, vendor, agent and slot over a period, of the current runs or of one that nobody sees yet; of one
 * vendor alone (null: of none) where one is given.
 */
export async function listRollupSums(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  measures: readonly Measure[],
  runId: number | null = null,
  vendorId?: number | null,
): Promise<RollupSum[]> {
  return orm
    .select({
      measure: rollups.measure,
      vendorId: rollups.vendorId,
      agentId: rollups.agentId,
      slot: rollups.slot,
      n: sql<number>`sum(${rollups.n})`,
      total: sql<number>`sum(${rollups.total})`,
    })
    .from(rollups)
    .where(
      and(
        inArray(rollups.measure, [...measures]),
        inPeriod(rollups, filter, runId),
        inScope(sql`${rollups.vendorId}`, scope),
        vendorId === undefined ? undefined : sql`${rollups.vendorId} is ${vendorId}`,
      ),
    )
    .groupBy(rollups.measure, rollups.vendorId, rollups.agentId, rollups.slot)
    .having(sql`sum(${rollups.n}) <> 0`)
    .all()
}

/** Tells one state of what readers see from another: a run never changes once it is current. */
export function currentRunsKey({ orm }: Database): string {
  const { key } = orm
    .select({
      key: sql<string>`count(*) || ' ' || coalesce(sum(${runs.id}), 0) || ' ' || coalesce(max(${runs.id}), 0)`,
    })
    .from(runs)
    .where(sql`${runs.state} = 'current'`)
    .get() ?? { key: '' }
  return key
}

export interface ScoresState {
  asOf: number
  standardVersion: number
  rulesVersion: number
  firstDay: string
  lastDay: string
}

/** What the figures were made with and which days they cover; null before anything is scored. */
export async function findScoresState({ orm }: Database): Promise<ScoresState | null> {
  const run = orm
    .select({ asOf: runs.asOf, standardVersion: runs.standardVersion, rulesVersion: runs.rulesVersion })
    .from(runs)
    .where(sql`${runs.state} = 'current'`)
    .orderBy(sql`${runs.id} desc`)
    .limit(1)
    .get()
  const days = orm
    .select({ firstDay: sql<string | null>`min(${rollups.day})`, lastDay: sql<string | null>`max(${rollups.day})` })
    .from(rollups)
    .where(and(eq(rollups.measure, 'conversations'), inPeriod(rollups, WHOLE_PERIOD)))
    .get()
  if (!run || !days?.firstDay || !days.lastDay) return null
  return { ...run, firstDay: days.firstDay, lastDay: days.lastDay }
}
