import type { Database } from '#db/open-database'
import { listMemberships, listSameAgents, type MembershipRow } from '#db/queries/agents'
import { listQueueOwners } from '#db/queries/queues'
import { nameKey } from '#server/domain/vendor'
import type { Attribution } from '#server/scoring/attribution'

/** What a person has said of agents and queues, ready to be asked. Days are those that `dayOf` gives for an instant. */
export async function loadAttribution(database: Database, dayOf: (at: number) => string): Promise<Attribution> {
  const sameAsById = new Map((await listSameAgents(database)).map(({ id, sameAsId }) => [id, sameAsId]))
  const memberships = await listMemberships(database)
  const membershipsByAgentId = new Map<number, MembershipRow[]>()
  for (const membership of memberships) {
    const own = membershipsByAgentId.get(membership.agentId)
    if (own === undefined) membershipsByAgentId.set(membership.agentId, [membership])
    else own.push(membership)
  }
  const vendorByQueue = new Map((await listQueueOwners(database)).map((queue) => [queue.nameKey, queue.vendorId]))
  return {
    agentOf: (agentId) => sameAsById.get(agentId) ?? agentId,
    vendorOfAgent(agentId, at) {
      const own = membershipsByAgentId.get(agentId)
      if (own === undefined) return null
      const day = dayOf(at)
      const held = own.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
      return held?.vendorId ?? null
    },
    vendorOfQueue: (queue) => vendorByQueue.get(nameKey(queue)) ?? null,
    isEmpty: sameAsById.size + memberships.length + vendorByQueue.size === 0,
  }
}
