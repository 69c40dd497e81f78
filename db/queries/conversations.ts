import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { FirstReplyOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import type { ListFilter, Sort } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { agents, conversations, findings, scores, vendors } from '../schema'
import { sourceOf } from './listed-sources'
import { inPeriod, inScope } from './period'

export interface ListedRow {
  conversationId: number
  /** Tells the rows of one conversation apart where a measure counts several things in it. */
  ordinal: number
  externalId: string
  subject: string | null
  channel: Channel
  shift: Shift
  startedAt: number
  vendorName: string | null
  agentName: string | null
  messages: number
  firstReplyMs: number | null
  firstReplyOutcome: FirstReplyOutcome
  firstReplyMet: number | null
  worstNextReplyMs: number | null
  openWaitMs: number | null
  score: number | null
  critical: number
  /** Value the list is ordered by, for the cursor. */
  sortValue: number
}

/** Where a page starts: behind this row. */
export interface Cursor {
  sortValue: number
  conversationId: number
  ordinal: number
}

const NEVER = 9_007_199_254_740_991

/** Every order runs from large to small; ties by conversation and ordinal. */
const sortValues: Readonly<Record<Sort, SQL<number>>> = {
  recent: sql`${scores.startedAt}`,
  lowest_score: sql`-coalesce(${scores.score}, ${NEVER})`,
  slowest_first_reply: sql`case when ${scores.firstReplyOutcome} in ('closed_unanswered', 'abandoned') then ${NEVER} else coalesce(${scores.firstReplyMs}, -1) end`,
  longest_wait: sql`coalesce(${scores.openWaitMs}, -1)`,
}

function matching(filter: ListFilter, scope: Scope): { join: SQL; where: SQL; ordinal: SQL<number> } {
  const source = sourceOf(filter.measure, scope)
  const { vendor } = filter
  const where = and(
    inPeriod(scores, filter),
    source.where,
    inScope(source.vendorId, scope),
    vendor === null
      ? undefined
      : vendor === 'nobody'
        ? sql`${source.vendorId} is null`
        : sql`${source.vendorId} = ${vendor}`,
    filter.agentId === null ? undefined : sql`${source.agentId ?? scores.agentId} = ${filter.agentId}`,
    filter.slot === null ? undefined : sql`${source.slot} = ${filter.slot}`,
    filter.topic === null ? undefined : eq(scores.topic, filter.topic),
    filter.result === null ? undefined : sql`((${source.total}) > 0) = ${filter.result === 'counted' ? 1 : 0}`,
  )
  return { join: source.join, where: where ?? sql`1`, ordinal: source.ordinal }
}

/** How many rows a list holds: the number that its figure shows. */
export async function countRows({ orm }: Database, scope: Scope, filter: ListFilter): Promise<number> {
  const { join, where } = matching(filter, scope)
  return orm.get<{ n: number }>(sql`select count(*) as n from ${scores} ${join} where ${where}`)?.n ?? 0
}

/** Rows behind (or, backwards, before) a cursor, in list order. */
export async function listRows(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
  page: { sort: Sort; cursor: Cursor | null; limit: number; backwards?: boolean },
): Promise<ListedRow[]> {
  const { join, where, ordinal } = matching(filter, scope)
  const sortValue = sortValues[page.sort]
  const { cursor } = page
  const isBehind = cursor
    ? page.backwards
      ? sql`(${sortValue}, ${scores.conversationId}, ${ordinal}) > (${cursor.sortValue}, ${cursor.conversationId}, ${cursor.ordinal})`
      : sql`(${sortValue}, ${scores.conversationId}, ${ordinal}) < (${cursor.sortValue}, ${cursor.conversationId}, ${cursor.ordinal})`
    : sql`1`
  const direction = page.backwards ? sql`asc` : sql`desc`
  const rows = orm.all<ListedRow>(sql`
    select ${scores.conversationId} as conversationId, ${ordinal} as ordinal, ${conversations.externalId} as externalId,
      ${conversations.subject} as subject, ${scores.channel} as channel, ${scores.shift} as shift,
      ${scores.startedAt} as startedAt, ${vendors.name} as vendorName, ${agents.name} as agentName,
      ${scores.customerMessages} + ${scores.agentMessages} + ${scores.botMessages} as messages,
      ${scores.firstReplyMs} as firstReplyMs, ${scores.firstReplyOutcome} as firstReplyOutcome,
      ${scores.firstReplyMet} as firstReplyMet, ${scores.worstNextReplyMs} as worstNextReplyMs,
      ${scores.openWaitMs} as openWaitMs, ${scores.score} as score,
      (select count(*) from ${findings} as f where f.conversation_id = ${scores.conversationId}
        and f.run_id = ${scores.runId} and f.critical is not null) as critical,
      ${sortValue} as sortValue
    from ${scores} ${join}
      join ${conversations} on ${conversations.id} = ${scores.conversationId}
      left join ${vendors} on ${vendors.id} = ${scores.vendorId}
      left join ${agents} on ${agents.id} = ${scores.agentId}
    where ${where} and ${isBehind}
    order by sortValue ${direction}, conversationId ${direction}, ordinal ${direction}
    limit ${page.limit}`)
  return page.backwards ? rows.reverse() : rows
}

/** A row of a list by its conversation, for stepping on from it; null where the list does not hold it. */
export async function findRow(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
  row: { sort: Sort; conversationId: number; ordinal: number },
): Promise<Cursor | null> {
  const { join, where, ordinal } = matching(filter, scope)
  return (
    orm.get<Cursor>(sql`
    select ${sortValues[row.sort]} as sortValue, ${scores.conversationId} as conversationId, ${ordinal} as ordinal
    from ${scores} ${join}
    where ${where} and ${eq(scores.conversationId, row.conversationId)} and ${ordinal} = ${row.ordinal}`) ?? null
  )
}
