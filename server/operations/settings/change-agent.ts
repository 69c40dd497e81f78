import type { Database } from '#db/open-database'
import { readAgentStates } from '#db/queries/agents'
import { saveSettingChange } from '#db/queries/setting-changes'
import { listVendors } from '#db/queries/vendors'
import type { Membership } from '#server/domain/contract'
import { BadInput, NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import type { Author, Changed } from './author'
import { checkMemberships } from './check-memberships'

/**
 * Sets the name of an agent, or for whom it works from when to when. Days are of the person, so those of another name of
 * somebody are set for the one it stands for.
 */
export async function changeAgent(
  database: Database,
  change: { id: number; name?: string; memberships?: readonly Membership[] },
  { actor, now }: Author,
): Promise<Changed> {
  const [named] = readAgentStates(database.orm, [change.id])
  if (named === undefined) throw new NotFound('There is no such agent. Reload the page.')
  const standingId = named.sameAsId ?? named.id
  const before = readAgentStates(database.orm, change.memberships === undefined ? [named.id] : [named.id, standingId])
  const name = change.name?.trim()
  if (name === '') throw new BadInput('The name of the agent is empty.')
  const vendorNames = new Map((await listVendors(database, EVERYTHING)).map((vendor) => [vendor.id, vendor.name]))
  const memberships = change.memberships && checkMemberships(change.memberships, name ?? named.name, vendorNames)
  const after = before.map((agent) => ({
    ...agent,
    name: agent.id === named.id ? (name ?? agent.name) : agent.name,
    memberships: agent.id === standingId ? (memberships ?? agent.memberships) : agent.memberships,
  }))
  if (JSON.stringify(after) === JSON.stringify(before)) return { changeId: null }
  const states = { kind: 'agent', before, after } as const
  return { changeId: await saveSettingChange(database, { states, subject: name ?? named.name, actor, at: now }) }
}
