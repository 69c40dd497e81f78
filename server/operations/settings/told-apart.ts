import type { Database } from '#db/open-database'
import { listSettingChanges } from '#db/queries/setting-changes'

/** Pairs of agents, the lower id first, that were joined once and that a person then told apart. */
export async function listToldApart(database: Database): Promise<[number, number][]> {
  const pairs: [number, number][] = []
  for (const { states } of await listSettingChanges(database)) {
    if (states?.kind !== 'agent') continue
    for (const { id, sameAsId } of states.before) {
      const after = states.after.find((agent) => agent.id === id)
      if (sameAsId !== null && after?.sameAsId === null) pairs.push([Math.min(id, sameAsId), Math.max(id, sameAsId)])
    }
  }
  return pairs
}
