import { and, type SQL, sql } from 'drizzle-orm'
import type { Channel } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { TextRange } from '#server/domain/import'
import type { Scope } from '#server/domain/scope'
import type { WaitingGroup, WaitingPart } from '#server/domain/waiting'
import type { Database } from '../open-database'
import { clocks, conversations, messages, scores, vendors } from '../schema'
import type { Cursor } from './list-keys'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'
import { seenImports } from './seen-imports'

export interface WaitingRow {
  conversationId: number
  ordinal: number
  externalId: string
  subject: string | null
  /** The beginning of the customer's last message; null where nothing was written yet. */
  lastText: string | null
  lastQuoted: readonly TextRange[]
  channel: Channel
  startAt: number
  endAt: number
  holderVendorId: number | null
  holderName: string | null
  acknowledged: boolean
  personBefore: boolean
  reopened: boolean
  parked: boolean
  targetMs: number
  isLate: boolean
}

const { join, where: isWaiting, vendorId: carrier } = measureSources.waiting

const conditions: Readonly<Record<WaitingPart, SQL>> = {
  all: isWaiting,
  automatic: measureSources.waiting_automatic.where,
  reopened: measureSources.waiting_reopened.where,
  parked: measureSources.waiting_parked.where,
  late: sql`${isWaiting} and ${clocks.met} = 0`,
}

/** A running wait leaves its conversation unsettled, and of those there is an index. */
const seenBy = (scope: Scope) =>
  and(inPeriod(scores, WHOLE_PERIOD), sql`${scores.unsettled} = 1`, isWaiting, inScope(carrier, scope)) ?? sql`1`

/** How many customers wait for each holder, those with most of them first. */
export async function countWaiting({ orm }: Database, scope: Scope): Promise<WaitingGroup[]> {
  const rows = orm.all<Record<WaitingPart, number> & { holderVendorId: number | null; holderName: string | null }>(sql`
    select ${clocks.holderVendorId} as holderVendorId, ${vendors.name} as holderName, ${countOf('all')} as "all",
      ${countOf('automatic')} as automatic, ${countOf('reopened')} as reopened, ${countOf('parked')} as parked,
      ${countOf('late')} as late
    from ${scores} ${join} left join ${vendors} on ${vendors.id} = ${clocks.holderVendorId}
    where ${seenBy(scope)}
    group by 1, 2 order by count(*) desc, 1`)
  return rows.map(({ holderVendorId, holderName, ...counts }) => ({ holderVendorId, holderName, counts }))
}

const countOf = (part: WaitingPart) => sql`sum(case when ${conditions[part]} then 1 else 0 end)`

/** Customers who wait, longest first, behind a cursor on when they began; `holder` null is every one. */
export async function listWaitingRows(
  { orm }: Database,
  scope: Scope,
  filter: { part: WaitingPart; holder: number | 'nobody' | null },
  page: { cursor: Cursor | null; limit: number },
): Promise<WaitingRow[]> {
  const { cursor } = page
  const { holder } = filter
  const isHeld =
    holder === null ? sql`1` : sql`${clocks.holderVendorId} is ${holder === 'nobody' ? sql`null` : sql`${holder}`}`
  const isBehind = cursor
    ? sql`(${clocks.startAt}, ${clocks.conversationId}, ${clocks.ordinal}) > (${cursor.sortValue}, ${cursor.conversationId}, ${cursor.ordinal})`
    : sql`1`
  // What a row says beside its wait is looked up for the rows of the page alone.
  const rows = orm.all<RawRow>(sql`
    with page as materialized (
      select ${clocks.conversationId} as conversationId, ${clocks.ordinal} as ordinal, ${scores.channel} as channel,
        ${clocks.startAt} as startAt, ${clocks.endAt} as endAt, ${clocks.holderVendorId} as holderVendorId,
        ${clocks.acknowledgedAt} is not null as acknowledged, ${clocks.reopened} as reopened,
        ${scores.parked} as parked, ${clocks.targetMs} as targetMs, ${clocks.met} is 0 as isLate
      from ${scores} ${join}
      where ${seenBy(scope)} and ${conditions[filter.part]} and ${isHeld} and ${isBehind}
      order by startAt, conversationId, ordinal limit ${page.limit})
    select page.*, ${conversations.externalId} as externalId, ${conversations.subject} as subject,
      ${vendors.name} as holderName, substr(${messages.text}, 1, 1000) as lastText, ${messages.quoted} as lastQuoted,
      ${personSpoke} as personBefore
    from page join ${conversations} on ${conversations.id} = page.conversationId
      left join ${vendors} on ${vendors.id} = page.holderVendorId
      left join ${messages} on ${messages.id} = ${lastOfCustomer}
    order by page.startAt, page.conversationId, page.ordinal`)
  return rows.map(rowOf)
}

const saidToPage = sql`said.conversation_id = page.conversationId and said.at <= page.endAt
  and said.visibility = 'public' and said.automatic is not 'certain' and said.import_id in ${seenImports}`

const lastOfCustomer = sql`(select said.id from ${messages} as said
  where ${saidToPage} and said.role = 'customer' order by said.at desc, said.id desc limit 1)`

/** A person who had spoken since would have ended the wait. */
const personSpoke = sql`exists (select 1 from ${messages} as said where ${saidToPage} and said.role = 'agent')`

type Flags = 'acknowledged' | 'personBefore' | 'reopened' | 'parked' | 'isLate'

type RawRow = Omit<WaitingRow, Flags | 'lastQuoted'> & Record<Flags, number> & { lastQuoted: string | null }

function rowOf({ lastQuoted, acknowledged, personBefore, reopened, parked, isLate, ...row }: RawRow): WaitingRow {
  return {
    ...row,
    lastQuoted: lastQuoted === null ? [] : JSON.parse(lastQuoted),
    acknowledged: acknowledged === 1,
    personBefore: personBefore === 1,
    reopened: reopened === 1,
    parked: parked === 1,
    isLate: isLate === 1,
  }
}
