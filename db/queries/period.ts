import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type rollups, runs, type scores } from '../schema'

const currentRuns = sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`

/** The time at which the scores that readers see were made. */
export const scoredAt = sql`(select ${runs.asOf} from ${runs} where ${runs.state} = 'current' order by ${runs.id} desc limit 1)`

/**
 * Conditions on `scores` or `rollups` that every reader needs: current runs, or one that nobody sees yet, the period, the
 * strata.
 */
export function inPeriod(
  table: typeof scores | typeof rollups,
  filter: PeriodFilter,
  runId: number | null = null,
): SQL | undefined {
  return and(
    runId === null ? inArray(table.runId, currentRuns) : eq(table.runId, runId),
    filter.from === null ? undefined : gte(table.day, filter.from),
    filter.to === null ? undefined : lte(table.day, filter.to),
    filter.channel === null ? undefined : eq(table.channel, filter.channel),
    filter.shift === null ? undefined : eq(table.shift, filter.shift),
  )
}

/** Limits rows to the vendors that the asking person may see. */
export function inScope(vendorId: SQL, scope: Scope): SQL | undefined {
  return scope.vendorIds === 'all' ? undefined : inArray(vendorId, [...scope.vendorIds])
}
