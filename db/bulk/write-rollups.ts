import { sql } from 'drizzle-orm'
import { MEASURES } from '#server/domain/measure'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { scores } from '../schema'
import { writeAtOnce } from './write-in-batches'

/** Conversations summed up in one transaction. */
const CHUNK = 5000

/**
 * Adds (sign 1) or takes back (sign -1) what the scores of `sourceRunId` for these conversations count, as rows of
 * `runId`. Additive, so it may be called part by part.
 */
export function writeRollups(
  database: Database,
  rollup: { runId: number; sign: 1 | -1; conversationIds: readonly number[]; sourceRunId: number | 'current' },
): void {
  const { orm } = database
  const { runId, sign, sourceRunId } = rollup
  const source =
    sourceRunId === 'current'
      ? sql`${scores.runId} in (select id from runs where state = 'current')`
      : sql`${scores.runId} = ${sourceRunId}`
  for (let start = 0; start < rollup.conversationIds.length; start += CHUNK) {
    const ids = JSON.stringify(rollup.conversationIds.slice(start, start + CHUNK))
    for (const measure of MEASURES) {
      const m = measureSources[measure]
      writeAtOnce(database, () =>
        orm.run(sql`insert into rollups (run_id, measure, day, vendor_id, agent_id, channel, shift, slot, n, total)
          select ${runId}, ${measure}, ${scores.day}, ${m.vendorId}, ${m.agentId}, ${scores.channel}, ${scores.shift},
            ${m.slot}, ${sign} * count(*), ${sign} * sum(${m.total})
          from ${scores} ${m.join}
          where ${scores.conversationId} in (select value from json_each(${ids})) and ${source} and ${m.where}
          group by 3, 4, 5, 6, 7, 8`),
      )
    }
  }
}
