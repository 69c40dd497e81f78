import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import { FEWEST_OF_A_PLACE, LEFT_BEHIND_AFTER_MS, type Place, type WatchFilter } from '#server/domain/watch'
import type { Database } from '../open-database'
import { clocks, conversations, messages, scores } from '../schema'
import { isWatched, type WatchRow } from './watch-conditions'

/** A place in which customers write and nobody answers any more. */
export interface LeftBehindRow extends Place {
  conversations: number
  waiting: number
  lastStartedAt: number
  /** Null where no person ever replied. */
  lastReplyAt: number | null
}

const queue = sql`nullif(trim(coalesce(${conversations.queue}, '')), '')`

const placeOf = (kind: Place['kind']): SQL => (kind === 'queue' ? queue : sql`${scores.channel}`)

const waits = sql`exists (select 1 from ${clocks} where ${clocks.conversationId} = ${scores.conversationId}
  and ${clocks.runId} = ${scores.runId} and ${clocks.outcome} = 'open')`

const lastReplyIn = (asOf: number) => sql`(select max(${messages.at}) from ${messages}
  where ${messages.conversationId} = ${scores.conversationId} and ${messages.role} = 'agent'
    and ${messages.visibility} = 'public' and ${messages.automatic} is not 'certain' and ${messages.at} <= ${asOf})`

/**
 * Places of at least five conversations in which customers wrote and no person replied, or none since a week before
 * `asOf` although a conversation began after the last reply or a customer still waits. Replies count whenever they were; a
 * reply of the last week is looked for first, since it settles the matter for every place that is alive.
 */
export async function listPlacesLeftBehind(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  kind: Place['kind'],
  asOf: number,
): Promise<LeftBehindRow[]> {
  const lately = asOf - LEFT_BEHIND_AFTER_MS
  const whenever = { ...filter, from: null, to: null }
  const vendorId = sql`${scores.vendorId}`
  const alive = sql`select ${placeOf(kind)}
    from ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
    where ${isWatched({ ...whenever, vendor: null }, scope, vendorId)} and ${scores.agentMessages} > 0
      and ${scores.lastMessageAt} >= ${lately} and ${placeOf(kind)} is not null and ${lastReplyIn(asOf)} >= ${lately}`
  const found = orm.all<LeftBehindRow>(sql`
    with written as (
      select ${placeOf(kind)} as name, count(*) as conversations, sum(${waits}) as waiting,
        max(${scores.startedAt}) as lastStartedAt
      from ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
      where ${isWatched(filter, scope, vendorId)} and ${scores.customerMessages} > 0 and ${placeOf(kind)} is not null
        and ${placeOf(kind)} not in (${alive})
      group by 1 having count(*) >= ${FEWEST_OF_A_PLACE})
    select ${kind} as kind, written.name, written.conversations, written.waiting, written.lastStartedAt,
      (select max(${lastReplyIn(asOf)})
        from ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
        where ${isWatched({ ...whenever, vendor: null }, scope, vendorId)} and ${scores.agentMessages} > 0
          and ${placeOf(kind)} = written.name) as lastReplyAt
    from written order by waiting desc, conversations desc, name`)
  return found.filter(
    ({ lastReplyAt, lastStartedAt, waiting }) => lastReplyAt === null || lastStartedAt > lastReplyAt || waiting > 0,
  )
}

/** The conversations of a place in which customers wrote, those who wait first. */
export async function listRowsOfPlace(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  place: Place,
  part: 'all' | 'waiting',
): Promise<WatchRow[]> {
  return orm.all<WatchRow>(sql`
    select ${scores.conversationId} as conversationId, null as otherId
    from ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
    where ${isWatched(filter, scope, sql`${scores.vendorId}`)} and ${scores.customerMessages} > 0
      and ${placeOf(place.kind)} = ${place.name} ${part === 'waiting' ? sql`and ${waits}` : sql``}
    order by coalesce(${scores.openWaitMs}, -1) desc, ${scores.startedAt} desc, 1`)
}
