import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { Conflict, NotFound } from '#server/domain/refusal'
import { nameKey } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { savedViews } from '../schema'

export interface SavedView {
  id: number
  name: string
  /** What stands behind `/conversations?`; empty for all conversations. */
  query: string
}

/** The views that somebody saved and did not remove, by name. */
export async function listSavedViews({ orm }: Database, actor: string): Promise<SavedView[]> {
  return orm
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(and(eq(savedViews.actor, actor), isNull(savedViews.removedAt)))
    .orderBy(sql`lower(${savedViews.name})`, asc(savedViews.id))
    .all()
}

/** Saves a view and returns its id. Throws Conflict where the name is taken. */
export async function saveView(
  database: Database,
  { now, ...view }: { name: string; query: string; actor: string; now: number },
): Promise<number> {
  await refuseTakenName(database, view.actor, view.name, null)
  return database.orm
    .insert(savedViews)
    .values({ ...view, createdAt: now })
    .returning({ id: savedViews.id })
    .get().id
}

/** Renames a view. Throws Conflict where the name is taken, NotFound where the view is not there. */
export async function renameView(database: Database, actor: string, id: number, name: string): Promise<void> {
  await refuseTakenName(database, actor, name, id)
  change(database, actor, id, { name })
}

/**
 * Removes a view, or, with null, puts it back: undo. Throws NotFound where the view is not there, Conflict where its name
 * was taken meanwhile.
 */
export async function removeView(
  database: Database,
  actor: string,
  id: number,
  removedAt: number | null,
): Promise<void> {
  const view = database.orm.select({ name: savedViews.name }).from(savedViews).where(eq(savedViews.id, id)).get()
  if (removedAt === null && view) await refuseTakenName(database, actor, view.name, id)
  change(database, actor, id, { removedAt })
}

function change(
  { orm }: Database,
  actor: string,
  id: number,
  values: { name: string } | { removedAt: number | null },
): void {
  const { changes } = orm
    .update(savedViews)
    .set(values)
    .where(and(eq(savedViews.id, id), eq(savedViews.actor, actor)))
    .run()
  if (changes === 0) throw new NotFound('That saved view is not there any more. Reload the page.')
}

async function refuseTakenName(database: Database, actor: string, name: string, exceptId: number | null) {
  const others = database.orm
    .select({ name: savedViews.name })
    .from(savedViews)
    .where(and(eq(savedViews.actor, actor), isNull(savedViews.removedAt), ne(savedViews.id, exceptId ?? 0)))
    .all()
  const taken = others.find((other) => nameKey(other.name) === nameKey(name))
  if (taken) throw new Conflict(`There is a saved view “${taken.name}” already. Choose another name.`)
}
