import { sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { clocks, scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

/** A vendor's first-reply waits that met or missed their target: the answered ones sorted, the others counted. */
export async function listFirstReplyWaits(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): Promise<{ answeredMs: number[]; unanswered: number }> {
  const { join, where, vendorId: carrier } = measureSources.first_reply
  const rows = orm.all<{ ms: number | null }>(sql`
    select case when ${clocks.outcome} = 'replied' then ${clocks.endAt} - ${clocks.startAt} end as ms
    from ${scores} ${join}
    where ${inPeriod(scores, filter)} and ${where} and ${carrier} is ${vendorId} and ${inScope(carrier, scope) ?? sql`1`}
    order by 1`)
  const answeredMs = rows.flatMap(({ ms }) => (ms === null ? [] : [ms]))
  return { answeredMs, unanswered: rows.length - answeredMs.length }
}
