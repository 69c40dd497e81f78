import type { UndoReader } from '#db/bulk/read-undo'
import { nameKey } from '#server/domain/vendor'
import type { UndoPlan } from './plan-undo'

export interface PassedNames {
  agents: { id: number; importId: number; name: string }[]
  vendors: { id: number; importId: number }[]
}

/** Where the messages that are told otherwise will count, and for whom. */
export type Authors = ReadonlyMap<number, { vendorId: number | null; agentId: number | null }>

/**
 * Agents and vendors that the import named first and that messages which stay still name: they pass to the earliest
 * import that does, agents with the name it gives them.
 */
export function passNames(
  reader: UndoReader,
  plan: UndoPlan,
  authors: Authors,
  ranks: ReadonlyMap<number, number>,
): PassedNames {
  const agents = reader.agents()
  const vendorIds = reader.vendorIds()
  const firstByAgent = new Map<number, Naming>()
  const firstByVendor = new Map<number, Naming>()
  const retoldAuthors = [...plan.retold.values()].map(({ id, importId, author }) => ({
    id,
    importId,
    authorName: author.authorName,
    ...(authors.get(id) ?? { vendorId: null, agentId: null }),
  }))
  const see = (message: Naming & { agentId: number | null; vendorId: number | null }) => {
    keepEarlier(firstByAgent, message.agentId, message)
    keepEarlier(firstByVendor, message.vendorId, message)
  }
  const agentIds = agents.map(({ id }) => id)
  for (const message of agentIds.length + vendorIds.length === 0 ? [] : reader.namingMessages(agentIds, vendorIds))
    if (!plan.goneMessages.has(message.id) && !plan.retold.has(message.id)) see(message)
  for (const message of retoldAuthors) see(message)
  return {
    agents: agents.flatMap(({ id, agentKey, name }) => {
      const first = firstByAgent.get(id)
      return first ? [{ id, importId: first.importId, name: nameFrom(first, agentKey, name) }] : []
    }),
    vendors: vendorIds.flatMap((id) => {
      const first = firstByVendor.get(id)
      return first ? [{ id, importId: first.importId }] : []
    }),
  }

  function keepEarlier(firsts: Map<number, Naming>, key: number | null, message: Naming): void {
    if (key === null) return
    const known = firsts.get(key)
    const rank = ({ importId }: Naming) => ranks.get(importId) ?? Number.MAX_SAFE_INTEGER
    const isEarlier = known === undefined || rank(message) < rank(known)
    if (isEarlier || (rank(message) === rank(known) && message.id < known.id)) firsts.set(key, message)
  }
}

interface Naming {
  id: number
  importId: number
  authorName: string | null
}

/** An agent known by a name, not by an id, may carry one that stands for several: that one stays. */
function nameFrom({ authorName }: Naming, agentKey: string, name: string): string {
  if (authorName === null) return name
  const isNamedByKey = agentKey === nameKey(name)
  return isNamedByKey && nameKey(authorName) !== agentKey ? name : authorName.trim()
}
