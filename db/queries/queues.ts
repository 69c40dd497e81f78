import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { QueueState } from '#server/domain/setting'
import { nameKey } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { conversations, queues } from '../schema'
import { seenImports } from './seen-imports'
import { keepVendors, type Transaction } from './vendors'

/** Queues with the vendor that answers for them. */
export async function listQueueOwners({ orm }: Database): Promise<{ nameKey: string; vendorId: number }[]> {
  return orm
    .select({ nameKey: queues.nameKey, vendorId: sql<number>`${queues.vendorId}` })
    .from(queues)
    .where(isNotNull(queues.vendorId))
    .orderBy(queues.nameKey)
    .all()
}

/** Queues that a person said something of. */
export async function listNamedQueues({ orm }: Database): Promise<QueueState[]> {
  return orm.select(columns).from(queues).orderBy(queues.nameKey).all()
}

/** How many conversations lay in each queue, by its name as exports write it. */
export async function countConversationsByQueue({ orm }: Database): Promise<{ name: string; conversations: number }[]> {
  return orm
    .select({ name: sql<string>`${conversations.queue}`, conversations: sql<number>`count(*)` })
    .from(conversations)
    .where(and(isNotNull(conversations.queue), inArray(conversations.importId, seenImports)))
    .groupBy(conversations.queue)
    .orderBy(conversations.queue)
    .all()
}

/** What a person said of a queue; null where nobody said anything. */
export function readQueueState(tx: Database['orm'] | Transaction, name: string): QueueState | null {
  return (
    tx
      .select(columns)
      .from(queues)
      .where(eq(queues.nameKey, nameKey(name)))
      .get() ?? null
  )
}

/** Sets a queue as a person wants it; its vendor belongs to no import any more. */
export function writeQueueState(tx: Transaction, name: string, state: QueueState | null): void {
  tx.delete(queues)
    .where(eq(queues.nameKey, nameKey(name)))
    .run()
  if (state === null) return
  if (state.vendorId !== null) keepVendors(tx, [state.vendorId])
  tx.insert(queues)
    .values({ ...state, nameKey: nameKey(name) })
    .run()
}

const columns = { name: queues.name, vendorId: queues.vendorId }
