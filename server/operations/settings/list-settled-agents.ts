import type { Database } from '#db/open-database'
import { countMessagesByAgent, listAgents, listMemberships } from '#db/queries/agents'
import { listVendors } from '#db/queries/vendors'
import { EVERYTHING } from '#server/domain/scope'
import type { AgentSuggestion, SettledAgent } from '#server/domain/settings'
import { nameKey } from '#server/domain/vendor'
import { suggestSameAgents } from './suggest-same-agents'
import { listToldApart } from './told-apart'
import { vendorsOfAgents } from './vendors-of-agents'

/**
 * Agents by name: all, or those of a vendor and those whose name or id holds some words. With them the pairs that look
 * like one person, of which at least one is listed.
 */
export async function listSettledAgents(
  database: Database,
  filter: { vendorId: number | null; search: string | null },
): Promise<{ agents: SettledAgent[]; suggestions: AgentSuggestion[] }> {
  const all = await settledAgents(database)
  const memberships = await listMemberships(database)
  const vendorIds = vendorsOfAgents(all, memberships)
  const words = nameKey(filter.search ?? '')
  const agents = all.filter(
    ({ id, key, name }) =>
      (filter.vendorId === null || vendorIds.get(id)?.has(filter.vendorId)) &&
      (nameKey(name).includes(words) || key.includes(words)),
  )
  const listed = new Set(agents.map(({ id }) => id))
  const suggestions = suggestSameAgents(all, await listToldApart(database))
  return {
    agents,
    suggestions: suggestions.filter(({ agentId, sameAsId }) => listed.has(agentId) || listed.has(sameAsId)),
  }
}

/** Every agent; one that is another name of somebody has that one's memberships. */
async function settledAgents(database: Database): Promise<SettledAgent[]> {
  const counted = await countMessagesByAgent(database)
  const vendorNames = new Map((await listVendors(database, EVERYTHING)).map(({ id, name }) => [id, name]))
  const memberships = await listMemberships(database)
  return (await listAgents(database)).map((agent) => {
    const own = counted.get(agent.id)
    return {
      ...agent,
      messages: own?.messages ?? 0,
      firstAt: own?.firstAt ?? null,
      lastAt: own?.lastAt ?? null,
      memberships: memberships
        .filter(({ agentId }) => agentId === (agent.sameAsId ?? agent.id))
        .map(({ vendorId, from, to }) => ({
          vendorId,
          vendorName: vendorNames.get(vendorId) ?? '',
          from,
          to,
        })),
    }
  })
}
