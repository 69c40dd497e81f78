import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import { AGAIN_WITHIN_MS, SPLIT_WITHIN_MS, type WatchFilter } from '#server/domain/watch'
import type { Database } from '../open-database'
import { conversations, scores } from '../schema'
import { customersConversations, endedAt, inOrder } from './followed'
import { isWatched, type WatchRow } from './watch-conditions'

/** Conversations that could have been followed by another one of the customer, and those that were. */
export interface PairCount {
  vendorId: number | null
  n: number
  counted: number
}

/** The topic, or the subject without "re:" and in small letters where no topic is told; null where neither is. */
const matter = sql`case
  when trim(coalesce(${conversations.topic}, '')) <> '' then 'topic ' || lower(trim(${conversations.topic}))
  when trim(replace(lower(coalesce(${conversations.subject}, '')), 're:', '')) <> ''
    then 'subject ' || trim(replace(lower(${conversations.subject}), 're:', ''))
  end`

/** One row per conversation about a known matter; `pair` says that it began soon after another about the same. */
function splits(filter: WatchFilter, scope: Scope): SQL {
  const before = sql`(partition by ${conversations.customer}, ${scores.vendorId}, ${matter} ${inOrder})`
  return sql`with followed as (
    select ${scores.conversationId} as id, ${scores.vendorId} as vendorId, ${scores.startedAt} as at,
      lag(${scores.conversationId}) over ${before} as otherId,
      ${scores.startedAt} - lag(${scores.startedAt}) over ${before} <= ${SPLIT_WITHIN_MS} as pair,
      ${isWatched(filter, scope, sql`${scores.vendorId}`)} as watched
    from ${customersConversations(scope)} and ${scores.vendorId} is not null and ${matter} is not null)`
}

/**
 * One row per conversation whose seven days after its end had passed at `asOf`; `pair` says that the customer began
 * another one before they had, be it while this one still ran.
 */
function repeats(filter: WatchFilter, scope: Scope, asOf: number): SQL {
  const next = sql`(partition by ${conversations.customer} ${inOrder})`
  return sql`with followed as (
    select ${scores.conversationId} as id, ${scores.vendorId} as vendorId, ${scores.startedAt} as at,
      lead(${scores.conversationId}) over ${next} as otherId,
      lead(${scores.startedAt}) over ${next} - ${endedAt} <= ${AGAIN_WITHIN_MS} as pair,
      ${isWatched(filter, scope, sql`${scores.vendorId}`)} and ${endedAt} + ${AGAIN_WITHIN_MS} <= ${asOf} as watched
    from ${customersConversations(scope)})`
}

export type PairKind = 'split' | 'repeat'

const followedOf = (kind: PairKind, filter: WatchFilter, scope: Scope, asOf: number): SQL =>
  kind === 'split' ? splits(filter, scope) : repeats(filter, scope, asOf)

/** How many conversations of each vendor could be, and how many are, of such a pair. */
export async function countPairs(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  kind: PairKind,
  asOf: number,
): Promise<PairCount[]> {
  return orm.all<PairCount>(sql`
    ${followedOf(kind, filter, scope, asOf)}
    select vendorId, count(*) as n, sum(coalesce(pair, 0)) as counted from followed
    where watched group by vendorId order by vendorId`)
}

/** The rows of those counts, the latest first; the other one is the earlier of a split pair and the later of a repeat. */
export async function listPairs(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  kind: PairKind,
  asOf: number,
  part: 'all' | 'counted',
): Promise<WatchRow[]> {
  return orm.all<WatchRow>(sql`
    ${followedOf(kind, filter, scope, asOf)}
    select id as conversationId, case when pair then otherId end as otherId from followed
    where watched ${part === 'counted' ? sql`and pair` : sql``}
    order by at desc, id desc`)
}
