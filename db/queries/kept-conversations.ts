import { asc, eq } from 'drizzle-orm'
import type { Database } from '../open-database'
import { conversations, imports } from '../schema'

/** Conversations that stayed when an import was undone, because they are flagged. */
export async function listKeptConversations({ orm }: Database, importId: number) {
  return orm
    .select({ id: conversations.id, externalId: conversations.externalId })
    .from(conversations)
    .innerJoin(imports, eq(imports.id, conversations.importId))
    .where(eq(imports.keptFrom, importId))
    .orderBy(asc(conversations.id))
    .limit(100)
    .all()
}
