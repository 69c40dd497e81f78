import { type SQL, sql } from 'drizzle-orm'
import { ROLLED_UP } from '#server/domain/measure'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { scores } from '../schema'
import { writeAtOnce } from './write-in-batches'

/** Conversations summed up in one transaction. */
const CHUNK = 20_000

/**
 * Adds (sign 1) what the scores of `sourceRunId` for these conversations count, or takes back (sign -1) what the current
 * runs count for them, as rows of `runId`. Additive, so it may be called part by part.
 */
export function writeRollups(
  database: Database,
  rollup: { runId: number; sign: 1 | -1; conversationIds: readonly number[]; sourceRunId: number | 'current' },
): void {
  const { runId, sign, conversationIds, sourceRunId } = rollup
  for (let start = 0; start < conversationIds.length; start += CHUNK) {
    const rows = rowsOf(conversationIds.slice(start, start + CHUNK), sourceRunId)
    for (const measure of ROLLED_UP) {
      const m = measureSources[measure]
      writeAtOnce(database, () =>
        database.orm.run(sql`insert into rollups (run_id, measure, day, vendor_id, agent_id, channel, shift, slot, n, total)
          select ${runId}, ${measure}, ${scores.day}, ${m.vendorId}, ${m.agentId ?? sql`null`}, ${scores.channel}, ${scores.shift},
            ${m.slot}, ${sign} * count(*), ${sign} * sum(${m.total})
          from ${scores} ${m.join} where ${rows} and ${m.where}
          group by 3, 4, 5, 6, 7, 8`),
      )
    }
  }
}

function rowsOf(ids: readonly number[], sourceRunId: number | 'current'): SQL {
  if (sourceRunId !== 'current')
    // A run holds no other conversations between the first and the last of these, which are in order.
    return sql`${scores.conversationId} between ${ids[0]} and ${ids.at(-1)} and ${scores.runId} = ${sourceRunId}`
  return sql`${scores.conversationId} in (select value from json_each(${JSON.stringify(ids)}))
    and ${scores.runId} in (select id from runs where state = 'current')`
}
