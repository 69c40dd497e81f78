import { sql } from 'drizzle-orm'
import type { Evidence } from '#server/domain/finding'
import type { Scope } from '#server/domain/scope'
import type { TurnedDownKind, WatchFilter } from '#server/domain/watch'
import type { Database } from '../open-database'
import { clocks, conversations, findings, messages, scores } from '../schema'
import { isSeenScore, isWatched } from './watch-conditions'

/** What one vendor did with a customer's matter. `customerKey` tells customers apart; it never leaves the server. */
export interface Deed {
  customerKey: string
  conversationId: number
  vendorId: number
  agentId: number | null
  at: number
  evidence: Evidence | null
}

export interface TurnedDown extends Deed {
  kind: TurnedDownKind
}

/** The customer, or the conversation itself where none is known. */
const customerKey = sql`case when ${conversations.customer} <> '' then 'c' || ${conversations.customer}
  else 'i' || ${conversations.id} end`

const withConversation = sql`join ${conversations} on ${conversations.id} = ${scores.conversationId}`

// SQLite alone speaks this JSON.
const passage = (name: 'declined' | 'solved', member: string) => sql`(${scores.passages} ->> ${`$.${name}.${member}`})`
const evidenceOf = (name: 'declined' | 'solved') => sql`(${scores.passages} -> ${`$.${name}.evidence`})`

/**
 * What vendors declined, refused a supervisor for, or closed without an answer, by the customer and in order of time.
 * One conversation may be there for several reasons.
 */
export async function listTurnedDown({ orm }: Database, scope: Scope, filter: WatchFilter): Promise<TurnedDown[]> {
  const declinedBy = passage('declined', 'vendorId')
  const refused = sql`${findings} on ${findings.conversationId} = ${scores.conversationId}
    and ${findings.runId} = ${scores.runId}`
  const lastEvidence = sql`(${findings.evidence} -> '$[#-1]')`
  const unanswered = sql`${clocks} on ${clocks.conversationId} = ${scores.conversationId}
    and ${clocks.runId} = ${scores.runId}`
  const rows = orm.all<Omit<TurnedDown, 'evidence'> & { evidence: string | null }>(sql`
    select 'declined' as kind, ${customerKey} as customerKey, ${scores.conversationId} as conversationId,
      ${declinedBy} as vendorId, ${passage('declined', 'agentId')} as agentId, ${passage('declined', 'at')} as at,
      ${evidenceOf('declined')} as evidence
    from ${scores} ${withConversation}
    where ${scores.passages} is not null and ${isWatched(filter, scope, declinedBy)} and ${declinedBy} is not null
    union all
    select 'supervisor_refused', ${customerKey}, ${scores.conversationId}, ${findings.vendorId}, ${findings.agentId},
      (select ${messages.at} from ${messages} where ${messages.id} = ${lastEvidence} ->> '$.messageId'), ${lastEvidence}
    from ${scores} join ${refused} ${withConversation}
    where ${isWatched(filter, scope, sql`${findings.vendorId}`)} and ${findings.criterion} = 'supervisor-request'
      and ${findings.outcome} in ('refused', 'deflected', 'ignored') and ${findings.vendorId} is not null
      and ${lastEvidence} is not null
    union all
    select 'unanswered', ${customerKey}, ${scores.conversationId}, ${clocks.chargedVendorId}, ${clocks.chargedAgentId},
      ${clocks.endAt}, null
    from ${scores} join ${unanswered} ${withConversation}
    where ${isWatched(filter, scope, sql`${clocks.chargedVendorId}`)} and ${clocks.outcome} = 'closed_unanswered'
      and ${clocks.chargedVendorId} is not null
    order by customerKey, at, conversationId, kind`)
  return rows.map(withEvidence)
}

/** What vendors solved for these customers, in order of customer and time. */
export async function listSolved({ orm }: Database, scope: Scope, customerKeys: readonly string[]): Promise<Deed[]> {
  const solvedBy = passage('solved', 'vendorId')
  const rows = orm.all<Omit<Deed, 'evidence'> & { evidence: string | null }>(sql`
    select ${customerKey} as customerKey, ${scores.conversationId} as conversationId, ${solvedBy} as vendorId,
      ${passage('solved', 'agentId')} as agentId, ${passage('solved', 'at')} as at, ${evidenceOf('solved')} as evidence
    from ${scores} ${withConversation}
    where ${scores.passages} is not null and ${isSeenScore(scope)} and ${solvedBy} is not null
      and ${scope.vendorIds === 'all' ? sql`1` : sql`${solvedBy} in (select value from json_each(${JSON.stringify(scope.vendorIds)}))`}
      and ${customerKey} in (select value from json_each(${JSON.stringify(customerKeys)}))
    order by customerKey, at, conversationId`)
  return rows.map(withEvidence)
}

function withEvidence<Row extends { evidence: string | null }>(
  row: Row,
): Omit<Row, 'evidence'> & { evidence: Evidence | null } {
  // The column was written from an `Evidence` by the writer of scores.
  return { ...row, evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as Evidence) }
}
