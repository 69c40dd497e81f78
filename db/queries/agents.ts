import { inArray } from 'drizzle-orm'
import type { Database } from '../open-database'
import { agents } from '../schema'

export async function listAgentNames({ orm }: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = orm
    .select({ id: agents.id, name: agents.name })
    .from(agents)
    .where(inArray(agents.id, [...ids]))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
