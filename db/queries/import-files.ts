import { and, asc, desc, eq, notInArray } from 'drizzle-orm'
import type { Grain, ImportState } from '#server/domain/import'
import type { Database } from '../open-database'
import { importFiles, imports } from '../schema'

export type ImportFileRow = typeof importFiles.$inferSelect

/** The files of an import in the order given. */
export async function listImportFiles({ orm }: Database, importId: number): Promise<ImportFileRow[]> {
  return orm
    .select()
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
    .orderBy(asc(importFiles.ordinal))
    .all()
}

export async function saveFileReading(
  { orm }: Database,
  file: { importId: number; ordinal: number; format: string; grain: Grain },
): Promise<void> {
  const { importId, ordinal, ...reading } = file
  orm
    .update(importFiles)
    .set(reading)
    .where(and(eq(importFiles.importId, importId), eq(importFiles.ordinal, ordinal)))
    .run()
}

export interface KnownFile {
  importId: number
  state: ImportState
  fileName: string
  createdAt: number
  committedAt: number | null
}

/** Imports that hold, or are about to take in, a file of exactly these bytes; the latest first. */
export async function findImportsOfFile({ orm }: Database, sha256: string): Promise<KnownFile[]> {
  return orm
    .select({
      importId: imports.id,
      state: imports.state,
      fileName: importFiles.fileName,
      createdAt: imports.createdAt,
      committedAt: imports.committedAt,
    })
    .from(imports)
    .innerJoin(importFiles, eq(importFiles.importId, imports.id))
    .where(and(eq(importFiles.sha256, sha256), notInArray(imports.state, ['undone', 'failed'])))
    .orderBy(desc(imports.id))
    .all()
}
