import { inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../open-database'
import { agents, memberships } from '../schema'

export async function listAgentNames({ orm }: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = orm
    .select({ id: agents.id, name: agents.name })
    .from(agents)
    .where(inArray(agents.id, [...ids]))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Agents that are another name of one. */
export async function listSameAgents({ orm }: Database): Promise<{ id: number; sameAsId: number }[]> {
  return orm
    .select({ id: agents.id, sameAsId: sql<number>`${agents.sameAsId}` })
    .from(agents)
    .where(isNotNull(agents.sameAsId))
    .orderBy(agents.id)
    .all()
}

export interface MembershipRow {
  id: number
  agentId: number
  vendorId: number
  from: string | null
  to: string | null
}

/** For whom agents work, as a person said, earliest first. */
export async function listMemberships({ orm }: Database): Promise<MembershipRow[]> {
  return orm
    .select({
      id: memberships.id,
      agentId: memberships.agentId,
      vendorId: memberships.vendorId,
      from: memberships.fromDay,
      to: memberships.toDay,
    })
    .from(memberships)
    .orderBy(memberships.agentId, sql`coalesce(${memberships.fromDay}, '')`, memberships.id)
    .all()
}
