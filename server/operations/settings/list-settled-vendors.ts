import type { Database } from '#db/open-database'
import { listAgents, listMemberships } from '#db/queries/agents'
import { countConversationsByVendor, listVendors } from '#db/queries/vendors'
import type { Scope } from '#server/domain/scope'
import type { SettledVendor } from '#server/domain/settings'
import { vendorsOfAgents } from './vendors-of-agents'

/** Vendors in reading order, each with as many agents as `listSettledAgents` lists for it. */
export async function listSettledVendors(database: Database, scope: Scope): Promise<SettledVendor[]> {
  const conversations = await countConversationsByVendor(database)
  const agents = new Map<number, number>()
  for (const vendorIds of vendorsOfAgents(await listAgents(database), await listMemberships(database)).values())
    for (const id of vendorIds) agents.set(id, (agents.get(id) ?? 0) + 1)
  return (await listVendors(database, scope)).map((vendor) => ({
    ...vendor,
    agents: agents.get(vendor.id) ?? 0,
    conversations: conversations.get(vendor.id) ?? 0,
  }))
}
