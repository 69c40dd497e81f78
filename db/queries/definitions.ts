import { sql } from 'drizzle-orm'
import type { Definition } from '#server/domain/definition'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

/** Percentiles of the waits that a definition counts for a vendor. Null is a wait without an end, longer than any. */
export interface ReplayedWaits {
  vendorId: number | null
  definition: Definition
  medianMs: number | null
  p90Ms: number | null
  /** The longest wait that ended. */
  longestMs: number | null
}

/**
 * The median and the 90th percentile by nearest rank of what each definition counts, per vendor, from the rows
 * (rulings.md 16, 50). Vendors and definitions without anything counted are left out. Window functions of SQLite.
 */
export async function listReplayedWaits(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendor: number | 'nobody' | null,
): Promise<ReplayedWaits[]> {
  const { join, where, vendorId, slot } = measureSources.replay
  const isAsked = vendor === null ? sql`1` : sql`${vendorId} is ${vendor === 'nobody' ? null : vendor}`
  return orm.all<ReplayedWaits>(sql`
    with counted as (
      select ${vendorId} as vendorId, ${slot} as definition, replayed.value ->> 0 as ms
      from ${scores} ${join}
      where ${inPeriod(scores, filter)} and ${where} and ${isAsked} and ${inScope(vendorId, scope) ?? sql`1`}),
    ranked as (
      select vendorId, definition, ms, count(*) over (partition by vendorId, definition) as n,
        row_number() over (partition by vendorId, definition order by ms nulls last) as place
      from counted)
    select vendorId, definition, max(case when place = (n + 1) / 2 then ms end) as medianMs,
      max(case when place = (9 * n + 9) / 10 then ms end) as p90Ms, max(ms) as longestMs
    from ranked group by vendorId, definition`)
}
