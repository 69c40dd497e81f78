import { and, sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { replies, scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

/**
 * The judged replies of one agent on one topic, and, so that those of one conversation need not be taken as independent, their
 * numbers per conversation squared and multiplied: replies n, canned ones, and what is not a template's in millionths
 * (`own`; in the products in ten-thousandths, which stay exact).
 */
export interface ReplyCell {
  vendorId: number | null
  agentId: number | null
  topic: string
  conversations: number
  n: number
  canned: number
  own: number
  nn: number
  nCanned: number
  cannedCanned: number
  nOwn: number
  ownOwn: number
}

const judged = measureSources.reply
const agentId = sql`${replies.agentId}`

/** The judged replies of every vendor, in rows: rollups know no topics. */
export async function listReplyCells({ orm }: Database, scope: Scope, filter: PeriodFilter): Promise<ReplyCell[]> {
  return orm.all<ReplyCell>(sql`
    with parts as (
      select ${judged.vendorId} as vendorId, ${agentId} as agentId, ${scores.topic} as topic, count(*) as n,
        sum(${replies.canned}) as canned, sum(1000000 - ${replies.coveredShare}) as own,
        (sum(1000000 - ${replies.coveredShare}) + 50) / 100 as rounded
      from ${scores} ${judged.join}
      where ${and(inPeriod(scores, filter), inScope(judged.vendorId, scope), judged.where)}
      group by ${scores.conversationId}, 1, 2)
    select vendorId, agentId, topic, count(*) as conversations, sum(n) as n, sum(canned) as canned, sum(own) as own,
      sum(n * n) as nn, sum(n * canned) as nCanned, sum(canned * canned) as cannedCanned, sum(n * rounded) as nOwn,
      sum(rounded * rounded) as ownOwn
    from parts group by vendorId, agentId, topic order by vendorId, agentId, topic`)
}

/** A judged reply: whose, in which conversation, on which topic, and what of it is a template's, in millionths. */
export interface JudgedShare {
  agentId: number | null
  conversationId: number
  topic: string
  coveredShare: number
}

/** The judged replies of one vendor (null: of none), for percentiles, which come from rows. */
export async function listJudgedShares(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): Promise<JudgedShare[]> {
  return orm.all<JudgedShare>(sql`
    select ${agentId} as agentId, ${scores.conversationId} as conversationId, ${scores.topic} as topic,
      ${replies.coveredShare} as coveredShare
    from ${scores} ${judged.join}
    where ${and(inPeriod(scores, filter), inScope(judged.vendorId, scope), judged.where, sql`${judged.vendorId} is ${vendorId}`)}`)
}
