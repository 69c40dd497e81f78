import type { Database } from '#db/open-database'
import { countConversationsByQueue, listNamedQueues } from '#db/queries/queues'
import { listVendors } from '#db/queries/vendors'
import { EVERYTHING } from '#server/domain/scope'
import type { SettledQueue } from '#server/domain/settings'
import { nameKey } from '#server/domain/vendor'

/** Queues that conversations lay in, and those that a person named, by name; spellings of one name are one queue. */
export async function listSettledQueues(database: Database): Promise<SettledQueue[]> {
  const vendorNames = new Map((await listVendors(database, EVERYTHING)).map(({ id, name }) => [id, name]))
  const queues = new Map<string, SettledQueue>()
  for (const { name, vendorId } of await listNamedQueues(database))
    queues.set(nameKey(name), {
      name,
      vendorId,
      vendorName: vendorId === null ? null : (vendorNames.get(vendorId) ?? null),
      conversations: 0,
    })
  for (const { name, conversations } of await countConversationsByQueue(database)) {
    const key = nameKey(name)
    if (key === '') continue
    const known = queues.get(key)
    if (known) known.conversations += conversations
    else queues.set(key, { name: name.trim(), vendorId: null, vendorName: null, conversations })
  }
  return [...queues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, queue]) => queue)
}
