import { and, type SQL, sql } from 'drizzle-orm'
import type { AutomaticMark } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { conversations, scores } from '../schema'
import { inPeriod, inScope } from './period'

interface Days {
  from: string
  to: string
}

/** A conversation whose export tells no topic, with what scoring found out about automation in it. */
export interface UntoldConversation {
  id: number
  externalId: string
  marks: readonly [messageId: number, AutomaticMark, string][]
}

/** Conversations of some days whose export tells no topic. */
const untold = (scope: Scope, days: Days): SQL => sql`
  from ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
  where ${and(inPeriod(scores, { ...WHOLE_PERIOD, ...days }), inScope(sql`${scores.vendorId}`, scope))}
    and trim(coalesce(${conversations.topic}, '')) = ''`

export async function countUntold({ orm }: Database, scope: Scope, days: Days): Promise<number> {
  return orm.get<{ n: number }>(sql`select count(*) as n ${untold(scope, days)}`)?.n ?? 0
}

/** Some of them, the latest taken in first, from below an id on. */
export async function listUntold(
  { orm }: Database,
  scope: Scope,
  days: Days,
  page: { below: number | null; limit: number },
): Promise<UntoldConversation[]> {
  const rows = orm.all<Omit<UntoldConversation, 'marks'> & { marks: string | null }>(sql`
    select ${scores.conversationId} as id, ${conversations.externalId} as externalId, ${scores.automaticMessages} as marks
    ${untold(scope, days)} and ${page.below === null ? sql`1` : sql`${scores.conversationId} < ${page.below}`}
    order by ${scores.conversationId} desc limit ${page.limit}`)
  return rows.map(({ marks, ...row }) => ({ ...row, marks: marks === null ? [] : JSON.parse(marks) }))
}
