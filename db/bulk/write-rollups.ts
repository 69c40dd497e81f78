import { fillPlaceholders, type Query, type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { type Measure, ROLLED_UP } from '#server/domain/measure'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { scores } from '../schema'
import { writeAtOnce } from './write-in-batches'

/** Conversations summed up in one transaction. */
const CHUNK = 20_000

type From = 'one run' | 'current runs'

/**
 * Adds (sign 1) what the scores of `sourceRunId` for these conversations count, or takes back (sign -1) what the current
 * runs count for them, as rows of `runId`. Additive, so it may be called part by part.
 */
export function writeRollups(
  database: Database,
  rollup: { runId: number; sign: 1 | -1; conversationIds: readonly number[]; sourceRunId: number | 'current' },
): void {
  const { runId, sign, conversationIds, sourceRunId } = rollup
  const from = sourceRunId === 'current' ? 'current runs' : 'one run'
  for (let start = 0; start < conversationIds.length; start += CHUNK) {
    const ids = conversationIds.slice(start, start + CHUNK)
    const values = { runId, sign, sourceRunId, first: ids[0], last: ids.at(-1), ids: JSON.stringify(ids) }
    for (const measure of ROLLED_UP) {
      const { statement, params } = insertInto(database, measure, from)
      writeAtOnce(database, () => statement.run(fillPlaceholders(params, values)))
    }
  }
}

interface Insert {
  statement: ReturnType<Database['sqlite']['prepare']>
  params: unknown[]
}

const queries = new Map<string, Query>()
const insertsByDatabase = new WeakMap<Database['sqlite'], Map<string, Insert>>()

/** Made once for each database: small imports, of which there are many, would spend longer on making them than on rows. */
function insertInto({ sqlite }: Database, measure: Measure, from: From): Insert {
  const inserts = insertsByDatabase.get(sqlite) ?? new Map<string, Insert>()
  insertsByDatabase.set(sqlite, inserts)
  const key = `${measure} of ${from}`
  const known = inserts.get(key)
  if (known) return known
  const query = queries.get(key) ?? queryOf(measure, from)
  queries.set(key, query)
  const insert = { statement: sqlite.prepare(query.sql), params: query.params }
  inserts.set(key, insert)
  return insert
}

const dialect = new SQLiteSyncDialect()
const value = sql.placeholder

function queryOf(measure: Measure, from: From): Query {
  const m = measureSources[measure]
  return dialect.sqlToQuery(sql`
    insert into rollups (run_id, measure, day, vendor_id, agent_id, channel, shift, slot, n, total)
    select ${value('runId')}, ${measure}, ${scores.day}, ${m.vendorId}, ${m.agentId ?? sql`null`}, ${scores.channel},
      ${scores.shift}, ${m.slot}, ${value('sign')} * count(*), ${value('sign')} * sum(${m.total})
    from ${scores} ${m.join} where ${rowsOf(from)} and ${m.where}
    group by 3, 4, 5, 6, 7, 8`)
}

function rowsOf(from: From): SQL {
  if (from === 'one run')
    // A run holds no other conversations between the first and the last of these, which are in order.
    return sql`${scores.conversationId} between ${value('first')} and ${value('last')}
      and ${scores.runId} = ${value('sourceRunId')}`
  return sql`${scores.conversationId} in (select value from json_each(${value('ids')}))
    and ${scores.runId} in (select id from runs where state = 'current')`
}
