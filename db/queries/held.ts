import { sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import type { Holder } from '#server/domain/held-time'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { scores } from '../schema'
import { inPeriod, inScope } from './period'

export interface HeldSum {
  holder: Holder
  /** It was held by the vendor itself; for `nobody`, it was that vendor's outside its coverage. */
  isOwn: boolean
  ms: number
}

/**
 * By whom the conversations of a vendor were held, and how long. All of their time is in here once: the sums add up to the
 * length of these conversations.
 */
export async function listHeldSums(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): Promise<HeldSum[]> {
  const rows = orm.all<{ holder: Holder; isOwn: number; ms: number }>(sql`
    select held.value ->> 0 as holder, held.value ->> 1 is not null and held.value ->> 1 is ${vendorId} as isOwn,
      sum(held.value ->> 2) as ms
    from ${scores} join json_each(${scores.heldTimes}) as held
    where ${inPeriod(scores, filter)} and ${scores.vendorId} is ${vendorId}
      and ${inScope(sql`${scores.vendorId}`, scope) ?? sql`1`}
    group by 1, 2
    order by 1, 2`)
  return rows.map(({ isOwn, ...row }) => ({ ...row, isOwn: isOwn === 1 }))
}
