import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { AgentState } from '#server/domain/setting'
import type { Database } from '../open-database'
import { agents, memberships, messages, vendors } from '../schema'
import { seenImports } from './seen-imports'
import { keepVendors, type Transaction } from './vendors'

const isSeen = or(isNull(agents.importId), inArray(agents.importId, seenImports))

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

export interface AgentRow {
  id: number
  key: string
  name: string
  team: string | null
  vendorId: number | null
  vendorName: string | null
  sameAsId: number | null
}

/** Every agent that readers see, by name. */
export async function listAgents({ orm }: Database): Promise<AgentRow[]> {
  return orm
    .select({
      id: agents.id,
      key: agents.agentKey,
      name: agents.name,
      team: agents.team,
      vendorId: agents.vendorId,
      vendorName: vendors.name,
      sameAsId: agents.sameAsId,
    })
    .from(agents)
    .leftJoin(vendors, eq(vendors.id, agents.vendorId))
    .where(isSeen)
    .orderBy(sql`lower(${agents.name})`, agents.id)
    .all()
}

export interface AgentMessages {
  messages: number
  firstAt: number
  lastAt: number
}

/** How much agents wrote, and from when to when, by the id that the export gave them. */
export async function countMessagesByAgent({ orm }: Database): Promise<Map<number, AgentMessages>> {
  const rows = orm
    .select({
      agentId: messages.agentId,
      messages: sql<number>`count(*)`,
      firstAt: sql<number>`min(${messages.at})`,
      lastAt: sql<number>`max(${messages.at})`,
    })
    .from(messages)
    .where(and(isNotNull(messages.agentId), inArray(messages.importId, seenImports)))
    .groupBy(messages.agentId)
    .all()
  return new Map(rows.flatMap(({ agentId, ...counted }) => (agentId === null ? [] : [[agentId, counted]])))
}

/** The ids of an agent, of the one it is another name of, and of all that are other names of either. */
export async function listAgentFamily({ orm }: Database, ids: readonly number[]): Promise<number[]> {
  const own = orm
    .select({ sameAsId: agents.sameAsId })
    .from(agents)
    .where(inArray(agents.id, [...ids]))
    .all()
  const standing = [...ids, ...own.flatMap(({ sameAsId }) => sameAsId ?? [])]
  const others = orm.select({ id: agents.id }).from(agents).where(inArray(agents.sameAsId, standing)).all()
  return [...new Set([...standing, ...others.map(({ id }) => id)])].sort((a, b) => a - b)
}

/** Agents as they are set, by id; those that readers do not see are left out. */
export function readAgentStates(tx: Database['orm'] | Transaction, ids: readonly number[]): AgentState[] {
  const rows = tx
    .select({ id: agents.id, name: agents.name, sameAsId: agents.sameAsId })
    .from(agents)
    .where(and(inArray(agents.id, [...ids]), isSeen))
    .orderBy(agents.id)
    .all()
  const held = tx
    .select({
      agentId: memberships.agentId,
      vendorId: memberships.vendorId,
      from: memberships.fromDay,
      to: memberships.toDay,
    })
    .from(memberships)
    .where(inArray(memberships.agentId, [...ids]))
    .orderBy(sql`coalesce(${memberships.fromDay}, '')`, memberships.id)
    .all()
  return rows.map((row) => ({
    ...row,
    memberships: held
      .filter(({ agentId }) => agentId === row.id)
      .map(({ vendorId, from, to }) => ({ vendorId, from, to })),
  }))
}

/** Sets agents as a person wants them; from then on they and their vendors belong to no import. */
export function writeAgentStates(tx: Transaction, states: readonly AgentState[]): void {
  const ids = states.map(({ id }) => id)
  for (const { id, name, sameAsId } of states)
    tx.update(agents).set({ name, sameAsId, importId: null }).where(eq(agents.id, id)).run()
  const exported = tx.select({ vendorId: agents.vendorId }).from(agents).where(inArray(agents.id, ids)).all()
  keepVendors(tx, [
    ...exported.flatMap(({ vendorId }) => vendorId ?? []),
    ...states.flatMap((state) => state.memberships.map(({ vendorId }) => vendorId)),
  ])
  tx.delete(memberships).where(inArray(memberships.agentId, ids)).run()
  for (const { id, memberships: held } of states)
    for (const { vendorId, from, to } of held)
      tx.insert(memberships).values({ agentId: id, vendorId, fromDay: from, toDay: to }).run()
}
