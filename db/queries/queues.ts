import { isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../open-database'
import { queues } from '../schema'

/** Queues with the vendor that answers for them. */
export async function listQueueOwners({ orm }: Database): Promise<{ nameKey: string; vendorId: number }[]> {
  return orm
    .select({ nameKey: queues.nameKey, vendorId: sql<number>`${queues.vendorId}` })
    .from(queues)
    .where(isNotNull(queues.vendorId))
    .orderBy(queues.nameKey)
    .all()
}
