import { type SQL, sql } from 'drizzle-orm'
import type { Channel } from '#server/domain/conversation'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import type { Database } from '../open-database'
import { clocks, scores } from '../schema'
import { measureSources } from './measure-sources'
import { isWatched, type WatchRow } from './watch-conditions'

/** Answered first replies of a vendor on a channel: all, and those in each of the three tenths of the target before it. */
export interface RepliesBeforeTarget {
  vendorId: number | null
  channel: Channel
  n: number
  justBelow: number
  before: number
  longBefore: number
}

const firstReplies = measureSources.first_reply_wait

/** Whether a wait lies in the tenth of its own target that begins so many tenths into it. */
const inTenth = (tenth: number): SQL =>
  sql`(10 * (${clocks.endAt} - ${clocks.startAt}) >= ${tenth} * ${clocks.targetMs}
    and 10 * (${clocks.endAt} - ${clocks.startAt}) < ${tenth + 1} * ${clocks.targetMs})`

const TENTHS = { justBelow: 9, before: 8, longBefore: 7 } as const

export async function listRepliesBeforeTarget(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
): Promise<RepliesBeforeTarget[]> {
  const { join, where, vendorId } = firstReplies
  return orm.all<RepliesBeforeTarget>(sql`
    select ${vendorId} as vendorId, ${scores.channel} as channel, count(*) as n,
      sum(${inTenth(TENTHS.justBelow)}) as justBelow, sum(${inTenth(TENTHS.before)}) as before,
      sum(${inTenth(TENTHS.longBefore)}) as longBefore
    from ${scores} ${join}
    where ${isWatched(filter, scope, vendorId)} and ${where}
    group by 1, 2 order by 1, 2`)
}

/** The conversations of one of those counts, the latest first. */
export async function listRowsBeforeTarget(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  window: keyof typeof TENTHS | 'all',
): Promise<WatchRow[]> {
  const { join, where, vendorId } = firstReplies
  return orm.all<WatchRow>(sql`
    select ${scores.conversationId} as conversationId, null as otherId
    from ${scores} ${join}
    where ${isWatched(filter, scope, vendorId)} and ${where} and ${window === 'all' ? sql`1` : inTenth(TENTHS[window])}
    order by ${scores.startedAt} desc, 1`)
}

/** Medians over the conversations that have both, by nearest rank. */
export interface FullAnswerGap {
  vendorId: number | null
  n: number
  firstReplyMs: number
  fullAnswerMs: number
}

const bothAnswered = sql`${scores.firstReplyMs} is not null and ${scores.substantiveReplyMs} is not null`

export async function listFullAnswerGaps(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
): Promise<FullAnswerGap[]> {
  const vendorId = sql`${scores.vendorId}`
  return orm.all<FullAnswerGap>(sql`
    with ranked as (
      select ${vendorId} as vendorId, ${scores.firstReplyMs} as firstMs, ${scores.substantiveReplyMs} as fullMs,
        row_number() over (partition by ${vendorId} order by ${scores.firstReplyMs}) as firstRank,
        row_number() over (partition by ${vendorId} order by ${scores.substantiveReplyMs}) as fullRank,
        count(*) over (partition by ${vendorId}) as n
      from ${scores} where ${isWatched(filter, scope, vendorId)} and ${bothAnswered})
    select vendorId, n, max(case when firstRank = (n + 1) / 2 then firstMs end) as firstReplyMs,
      max(case when fullRank = (n + 1) / 2 then fullMs end) as fullAnswerMs
    from ranked group by vendorId order by vendorId`)
}

/** The conversations that have both, the widest gap first. */
export async function listFullAnswerRows({ orm }: Database, scope: Scope, filter: WatchFilter): Promise<WatchRow[]> {
  return orm.all<WatchRow>(sql`
    select ${scores.conversationId} as conversationId, null as otherId from ${scores}
    where ${isWatched(filter, scope, sql`${scores.vendorId}`)} and ${bothAnswered}
    order by ${scores.substantiveReplyMs} - ${scores.firstReplyMs} desc, 1`)
}

/** The most-touched conversations in which a person replied. */
export async function listMostTouched(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  limit: number,
): Promise<{ conversationId: number; touches: number; handOvers: number }[]> {
  return orm.all(sql`
    select ${scores.conversationId} as conversationId, ${scores.touches} as touches, ${scores.handOvers} as handOvers
    from ${scores} where ${isWatched(filter, scope, sql`${scores.vendorId}`)} and ${scores.tooManyTouches}
    order by ${scores.touches} desc, 1 limit ${limit}`)
}
