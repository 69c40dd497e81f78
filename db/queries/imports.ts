import { desc, eq, max } from 'drizzle-orm'
import type { ImportColumn, ImportOptions, ImportProgress, ImportQuestion, ImportState } from '#server/domain/import'
import { NotFound } from '#server/domain/refusal'
import type { Database } from '../open-database'
import { imports, rejections } from '../schema'

export type ImportRow = typeof imports.$inferSelect

export async function saveImport(
  { orm }: Database,
  row: { fileName: string; bytes: number; sha256: string | null; options: ImportOptions; actor: string; now: number },
): Promise<number> {
  const { now, ...values } = row
  return orm
    .insert(imports)
    .values({ ...values, state: 'waiting', createdAt: now })
    .returning({ id: imports.id })
    .get().id
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
  },
): Promise<void> {
  orm.update(imports).set(change).where(eq(imports.id, id)).run()
}

/** The latest message or closing of everything taken in; null in an empty database. */
export async function findLastInstant({ orm }: Database): Promise<number | null> {
  return (
    orm
      .select({ at: max(imports.lastInstant) })
      .from(imports)
      .where(eq(imports.state, 'committed'))
      .get()?.at ?? null
  )
}

export async function listRejections({ orm }: Database, importId: number, limit: number) {
  return orm
    .select({
      line: rejections.line,
      column: rejections.columnName,
      reason: rejections.reason,
      raw: rejections.raw,
    })
    .from(rejections)
    .where(eq(rejections.importId, importId))
    .orderBy(rejections.line)
    .limit(limit)
    .all()
}
