import { and, desc, eq, max, ne } from 'drizzle-orm'
import type { ImportOptions, ImportProgress, ImportQuestion, ImportState } from '#server/domain/import'
import type { ImportCheck, ImportColumn } from '#server/domain/import-check'
import { NotFound } from '#server/domain/refusal'
import type { Database } from '../open-database'
import { importFiles, imports, rejections } from '../schema'
import { isSeen } from './seen-imports'

export type ImportRow = typeof imports.$inferSelect

export interface ReceivedFile {
  fileName: string
  bytes: number
  sha256: string | null
}

/** Records an import that waits, with its files in the order given. */
export async function saveImport(
  { orm }: Database,
  row: { files: readonly ReceivedFile[]; options: ImportOptions; actor: string; now: number },
): Promise<number> {
  const { files, options, actor, now } = row
  const [only, ...others] = files
  return orm.transaction(
    (tx) => {
      const { id } = tx
        .insert(imports)
        .values({
          state: 'waiting',
          fileName: files.map(({ fileName }) => fileName).join(', '),
          bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
          sha256: others.length === 0 ? (only?.sha256 ?? null) : null,
          options,
          actor,
          createdAt: now,
        })
        .returning({ id: imports.id })
        .get()
      for (const [ordinal, { fileName, bytes, sha256 }] of files.entries())
        tx.insert(importFiles).values({ importId: id, ordinal, fileName, bytes, sha256 }).run()
      return id
    },
    { behavior: 'immediate' },
  )
}

export async function getImport({ orm }: Database, id: number): Promise<ImportRow> {
  const row = orm.select().from(imports).where(eq(imports.id, id)).get()
  if (!row)
    throw new NotFound(`There is no import ${id}. It may have been removed; the list of imports shows what is there.`)
  return row
}

export async function listImports({ orm }: Database): Promise<ImportRow[]> {
  return orm.select().from(imports).orderBy(desc(imports.id)).limit(200).all()
}

export async function changeImport(
  { orm }: Database,
  id: number,
  change: {
    state?: ImportState
    options?: ImportOptions
    progress?: ImportProgress | null
    questions?: ImportQuestion[] | null
    failure?: string | null
    format?: string
    columns?: ImportColumn[]
    closingsTold?: boolean
    checked?: ImportCheck | null
  },
): Promise<void> {
  orm.update(imports).set(change).where(eq(imports.id, id)).run()
}

/** The latest message or closing of everything taken in, but for what an import brought; null without any. */
export async function findLastInstant({ orm }: Database, exceptImportId: number | null = null): Promise<number | null> {
  return (
    orm
      .select({ at: max(imports.lastInstant) })
      .from(imports)
      .where(and(isSeen(), exceptImportId === null ? undefined : ne(imports.id, exceptImportId)))
      .get()?.at ?? null
  )
}

export async function listRejections({ orm }: Database, importId: number, limit: number) {
  return orm
    .select({
      fileOrdinal: rejections.fileOrdinal,
      line: rejections.line,
      column: rejections.columnName,
      reason: rejections.reason,
      raw: rejections.raw,
    })
    .from(rejections)
    .where(eq(rejections.importId, importId))
    .orderBy(rejections.fileOrdinal, rejections.line)
    .limit(limit)
    .all()
}
