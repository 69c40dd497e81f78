import type { Database } from '#db/open-database'
import { type AgentRow, listAgents } from '#db/queries/agents'
import { findVendorByName, type VendorRow } from '#db/queries/vendors'
import { BadInput, NotFound } from '#server/domain/refusal'
import { nameKey } from '#server/domain/vendor'

/** The vendor that a person names. Throws NotFound. */
export async function getVendorByName(database: Database, name: string): Promise<VendorRow> {
  const vendor = await findVendorByName(database, name)
  if (!vendor) throw new NotFound(`There is no vendor "${name}". "yardstick vendors list" shows their names.`)
  return vendor
}

/** The one agent that a person means by an id or a name, of a vendor where one is given. Throws where none or several fit. */
export async function getAgentByName(
  database: Database,
  nameOrId: string,
  vendorName: string | undefined = undefined,
): Promise<AgentRow> {
  const vendor = vendorName === undefined ? null : await getVendorByName(database, vendorName)
  const agents = (await listAgents(database)).filter(({ vendorId }) => vendor === null || vendorId === vendor.id)
  const byId = agents.find(({ id }) => String(id) === nameOrId.trim())
  if (byId) return byId
  const key = nameKey(nameOrId)
  const fitting = agents.filter((agent) => nameKey(agent.name) === key || agent.key === key)
  const [agent] = fitting
  if (agent === undefined) throw new NotFound(`There is no agent "${nameOrId}". "yardstick agents list" shows them.`)
  if (fitting.length === 1) return agent
  const ids = fitting.map(({ id, name, vendorName: of }) => `${id} (${name}${of === null ? '' : `, ${of}`})`)
  throw new BadInput(`Several agents are called "${nameOrId}". Give the id of one of them: ${ids.join(', ')}.`)
}
