import type { Database } from '#db/open-database'
import { listAgentFamily, readAgentStates } from '#db/queries/agents'
import { saveSettingChange } from '#db/queries/setting-changes'
import { listVendors } from '#db/queries/vendors'
import { BadInput, NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import type { AgentState } from '#server/domain/setting'
import type { Author, Changed } from './author'
import { checkMemberships } from './check-memberships'

/**
 * Says that an agent is another name of a second one, or with null that it stands for itself. Every other name points at
 * the one agent that stands for all, who takes over for whom they work. Where the second is a name of the first, they
 * change places. An agent that is told apart has no memberships; those stay with the other.
 */
export async function sameAgent(
  database: Database,
  { agentId, sameAsId }: { agentId: number; sameAsId: number | null },
  { actor, now }: Author,
): Promise<Changed> {
  if (agentId === sameAsId) throw new BadInput('An agent cannot be another name of itself. Choose another one.')
  const ids = await listAgentFamily(database, sameAsId === null ? [agentId] : [agentId, sameAsId])
  const family = readAgentStates(database.orm, ids)
  const agent = getAgent(family, agentId)
  const joined = sameAsId === null ? part(family, agent) : join(family, agent, getAgent(family, sameAsId))
  const isChanged = (after: AgentState) => JSON.stringify(after) !== JSON.stringify(getAgent(family, after.id))
  // The one that stands for both is part of the change even where nothing of it moves.
  const standingIds = new Set([...family, ...joined].filter(({ id }) => id === agentId).map((state) => state.sameAsId))
  const after = joined.filter((state) => isChanged(state) || standingIds.has(state.id))
  if (!after.some(isChanged)) return { changeId: null }
  const vendorNames = new Map((await listVendors(database, EVERYTHING)).map((vendor) => [vendor.id, vendor.name]))
  for (const { name, memberships } of after) checkMemberships(memberships, name, vendorNames)
  const before = after.map(({ id }) => getAgent(family, id))
  const states = { kind: 'agent', before, after } as const
  return { changeId: await saveSettingChange(database, { states, subject: agent.name, actor, at: now }) }
}

function part(family: readonly AgentState[], agent: AgentState): AgentState[] {
  return family.map((state) => (state.id === agent.id ? { ...state, sameAsId: null } : state))
}

function join(family: readonly AgentState[], agent: AgentState, other: AgentState): AgentState[] {
  const standingId = other.sameAsId === null || other.sameAsId === agent.id ? other.id : other.sameAsId
  const joins = ({ id, sameAsId }: AgentState) => id !== standingId && (id === agent.id || sameAsId === agent.id)
  const memberships = family
    .filter((state) => state.id === standingId || joins(state))
    .flatMap((state) => state.memberships)
  return family.map((state) => {
    if (state.id === standingId) return { ...state, sameAsId: null, memberships: inOrder(memberships) }
    return joins(state) ? { ...state, sameAsId: standingId, memberships: [] } : state
  })
}

function inOrder(memberships: AgentState['memberships']): AgentState['memberships'] {
  const onlyOnce = new Map(memberships.map((membership) => [JSON.stringify(membership), membership]))
  return [...onlyOnce.values()].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

function getAgent(family: readonly AgentState[], id: number): AgentState {
  const agent = family.find((state) => state.id === id)
  if (agent === undefined) throw new NotFound('There is no such agent. Reload the page.')
  return agent
}
