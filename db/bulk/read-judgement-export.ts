import { and, type SQL, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import type { PeriodFilter } from '#server/domain/filter'
import { COMPARED_MEASURES, type ComparedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod, inScope } from '../queries/period'
import { scores } from '../schema'
import { answeredMs } from './read-case-mix'

/** One thing that vendors are compared by: a conversation's loss in a dimension, or a reply held against its target. */
export interface ExportedJudgement {
  measure: ComparedMeasure
  externalId: string
  vendor: string | null
  agent: string | null
  day: string
  channel: Channel
  shift: Shift
  topic: string
  priority: string
  language: string
  /** What the measure's total adds up: the loss in millionths, or 1 for a reply in time. */
  total: number
  /** Of first replies that came. */
  waitMs: number | null
}

const CHUNK = 1000

/** All of it in a period, some conversations at a time in the order in which they were taken in, so that nothing waits for a reader. */
export function* readJudgementExport(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
): Generator<ExportedJudgement> {
  const ids = database.orm
    .select({ id: scores.conversationId })
    .from(scores)
    .where(inPeriod(scores, filter))
    .orderBy(scores.conversationId)
    .all()
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const isInChunk = sql`${scores.conversationId} between ${chunk[0]?.id ?? 0} and ${chunk.at(-1)?.id ?? 0}`
    for (const measure of COMPARED_MEASURES)
      yield* readChunk(database, scope, measure, and(isInChunk, inPeriod(scores, filter)))
  }
}

function readChunk(
  { orm }: Database,
  scope: Scope,
  measure: ComparedMeasure,
  isRead: SQL | undefined,
): ExportedJudgement[] {
  const { join, where, vendorId, agentId, total, ordinal } = measureSources[measure]
  return orm
    .all<Omit<ExportedJudgement, 'measure'>>(sql`
      select c.external_id as externalId, v.name as vendor, a.name as agent, ${scores.day} as day, ${scores.channel} as channel,
        ${scores.shift} as shift, ${scores.topic} as topic, lower(trim(coalesce(c.priority, ''))) as priority,
        lower(trim(coalesce(c.language, ''))) as language, ${total} as total,
        ${measure === 'first_reply' ? answeredMs : sql`null`} as waitMs
      from ${scores} ${join} join conversations as c on c.id = ${scores.conversationId}
        left join vendors as v on v.id = ${vendorId} left join agents as a on a.id = ${agentId ?? sql`null`}
      where ${and(isRead, inScope(vendorId, scope), where)}
      order by ${scores.conversationId}, ${ordinal}`)
    .map((row) => ({ measure, ...row }))
}
