import { type SQL, sql } from 'drizzle-orm'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { DuePromise, PromiseStanding } from '#server/domain/waiting'
import type { Database } from '../open-database'
import { agents, conversations, messages, promises, scores, vendors } from '../schema'
import { inPeriod, inScope } from './period'
import { seenImports } from './seen-imports'

/** Nobody but software has written since the promise. */
const nobodyWrote = sql`not exists (select 1 from ${messages} as said
  where said.conversation_id = ${promises.conversationId} and said.at > ${promises.at} and said.visibility = 'public'
    and said.role = 'agent' and said.automatic is not 'certain' and said.import_id in ${seenImports})`

const standings: Readonly<Record<PromiseStanding, SQL>> = {
  overdue: sql`${promises.outcome} = 'broken' and ${nobodyWrote}`,
  due: sql`${promises.outcome} = 'pending'`,
}

const joined = sql`${promises} join ${scores} on ${scores.conversationId} = ${promises.conversationId}
  and ${scores.runId} = ${promises.runId}`

const seenBy = (scope: Scope, standing: PromiseStanding) =>
  sql`${inPeriod(scores, WHOLE_PERIOD)} and ${standings[standing]} and ${inScope(sql`${promises.vendorId}`, scope) ?? sql`1`}`

/** How many promises are due, or overdue with nobody having written since. */
export async function countDuePromises({ orm }: Database, scope: Scope, standing: PromiseStanding): Promise<number> {
  const [row] = orm.all<{ n: number }>(sql`select count(*) as n from ${joined} where ${seenBy(scope, standing)}`)
  return row?.n ?? 0
}

/** Promises that are due next, or longest overdue, in that order. */
export async function listDuePromises(
  { orm }: Database,
  scope: Scope,
  standing: PromiseStanding,
  limit: number,
): Promise<DuePromise[]> {
  const rows = orm.all<Omit<DuePromise, 'automatic'> & { automatic: number }>(sql`
    select ${promises.conversationId} as conversationId, ${promises.ordinal} as ordinal, ${conversations.externalId} as externalId,
      ${conversations.subject} as subject, ${promises.at} as at, ${promises.dueAt} as dueAt, ${promises.automatic} as automatic,
      ${vendors.name} as vendorName, ${agents.name} as agentName,
      substr(${promises.evidence} ->> '$[0].quote', 1, 200) as words
    from ${joined} join ${conversations} on ${conversations.id} = ${promises.conversationId}
      left join ${vendors} on ${vendors.id} = ${promises.vendorId} left join ${agents} on ${agents.id} = ${promises.agentId}
    where ${seenBy(scope, standing)}
    order by ${promises.dueAt}, ${promises.conversationId}, ${promises.ordinal} limit ${limit}`)
  return rows.map((row) => ({ ...row, automatic: row.automatic === 1 }))
}
