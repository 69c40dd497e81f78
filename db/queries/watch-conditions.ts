import { and, type SQL, sql } from 'drizzle-orm'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import { scores } from '../schema'
import { inPeriod, inScope } from './period'

/** Whether a row of `scores` is of the period, and what the vendor carries of it is asked for and may be seen. */
export function isWatched(filter: WatchFilter, scope: Scope, vendorId: SQL): SQL {
  const { vendor } = filter
  return (
    and(
      inPeriod(scores, filter),
      inScope(vendorId, scope),
      vendor === null ? undefined : vendor === 'nobody' ? sql`${vendorId} is null` : sql`${vendorId} = ${vendor}`,
    ) ?? sql`1`
  )
}

/** Whether a row of `scores` may be seen at all, whenever it was. */
export function isSeenScore(scope: Scope): SQL {
  return and(inPeriod(scores, WHOLE_PERIOD), inScope(sql`${scores.vendorId}`, scope)) ?? sql`1`
}

/** One row of a list that is worth a look: a conversation and, for pairs, the other one. */
export interface WatchRow {
  conversationId: number
  otherId: number | null
}
