import { desc, eq } from 'drizzle-orm'
import type { Database } from '../open-database'
import { mappings } from '../schema'

export type SavedMappingRow = typeof mappings.$inferSelect

/** Every remembered way to read files, the latest used first. */
export async function listMappings({ orm }: Database): Promise<SavedMappingRow[]> {
  return orm.select().from(mappings).orderBy(desc(mappings.changedAt), desc(mappings.id)).all()
}

/** Forgets one; files like those are asked about again. Nothing happens where it is gone already. */
export async function removeMapping({ orm }: Database, id: number): Promise<void> {
  orm.delete(mappings).where(eq(mappings.id, id)).run()
}
