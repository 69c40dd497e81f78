import { and, desc, eq } from 'drizzle-orm'
import type { ImportOptions } from '#server/domain/import'
import type { Database } from '../open-database'
import { mappings } from '../schema'

export type SavedMapping = Omit<ImportOptions, 'asOf'>

/** How files with this header of this vendor were read last; null where none was. */
export async function findMapping(
  { orm }: Database,
  key: { vendorKey: string; headerKey: string },
): Promise<SavedMapping | null> {
  return (
    orm
      .select({ mapping: mappings.mapping })
      .from(mappings)
      .where(and(eq(mappings.vendorKey, key.vendorKey), eq(mappings.headerKey, key.headerKey)))
      .get()?.mapping ?? null
  )
}

export type MappingRow = Omit<typeof mappings.$inferInsert, 'id'>

/** Remembers it in place of what was remembered before. May be called within a transaction. */
export function saveMapping({ orm }: Database, row: MappingRow): void {
  const { vendorKey: _, headerKey: __, ...change } = row
  orm
    .insert(mappings)
    .values(row)
    .onConflictDoUpdate({ target: [mappings.vendorKey, mappings.headerKey], set: change })
    .run()
}

export type SavedMappingRow = typeof mappings.$inferSelect

/** Every remembered way to read files, the latest used first. */
export async function listMappings({ orm }: Database): Promise<SavedMappingRow[]> {
  return orm.select().from(mappings).orderBy(desc(mappings.changedAt), desc(mappings.id)).all()
}

/** Forgets one; files like those are asked about again. Nothing happens where it is gone already. */
export async function removeMapping({ orm }: Database, id: number): Promise<void> {
  orm.delete(mappings).where(eq(mappings.id, id)).run()
}
