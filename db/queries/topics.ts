import { and, desc, inArray, ne, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { runs, scores } from '../schema'
import { inScope } from './period'

/** What customers wrote about, as scored last, the most frequent first; where nothing tells is no topic. */
export async function listTopics({ orm }: Database, scope: Scope, limit: number): Promise<string[]> {
  const rows = orm
    .select({ topic: scores.topic })
    .from(scores)
    .where(
      and(
        inArray(scores.runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`),
        ne(scores.topic, ''),
        inScope(sql`${scores.vendorId}`, scope),
      ),
    )
    .groupBy(scores.topic)
    .orderBy(desc(sql`count(*)`), scores.topic)
    .limit(limit)
    .all()
  return rows.map(({ topic }) => topic)
}
