import { eq, sql } from 'drizzle-orm'
import type { AskedPreview, StandardPreview } from '#server/domain/standard-preview'
import type { Database } from '../open-database'
import { jobs, standardDrafts } from '../schema'

export type DraftRow = typeof standardDrafts.$inferSelect

/** There is one draft at most, under this id. */
const THE_DRAFT = 1

export async function findDraft({ orm }: Database): Promise<DraftRow | null> {
  return orm.select().from(standardDrafts).limit(1).get() ?? null
}

/** Makes the draft; false where there is one already. */
export async function addDraft({ orm }: Database, draft: Omit<DraftRow, 'id' | 'preview'>): Promise<boolean> {
  const row = { ...draft, id: THE_DRAFT, preview: null }
  return orm.insert(standardDrafts).values(row).onConflictDoNothing().run().changes === 1
}

/** Changes the draft; false where there is none. */
export async function changeDraft(
  { orm }: Database,
  change: Partial<Omit<DraftRow, 'id' | 'baseVersion'>>,
): Promise<boolean> {
  return orm.update(standardDrafts).set(change).run().changes === 1
}

/** Takes the draft away and gives what it was; null where there was none. */
export async function removeDraft({ orm }: Database): Promise<DraftRow | null> {
  return orm.delete(standardDrafts).returning().get() ?? null
}

/** Puts a preview of the draft in line and notes on the draft which job it is; null where there is no draft. */
export async function queuePreviewJob(
  { orm }: Database,
  asked: { from: string; to: string; now: number },
): Promise<number | null> {
  return orm.transaction(
    (tx) => {
      if (!tx.select({ id: standardDrafts.id }).from(standardDrafts).get()) return null
      const { id: jobId } = tx
        .insert(jobs)
        .values({ kind: 'preview', importId: null, state: 'queued', createdAt: asked.now })
        .returning({ id: jobs.id })
        .get()
      const preview: AskedPreview = { from: asked.from, to: asked.to, jobId, made: null }
      tx.update(standardDrafts).set({ preview }).run()
      return jobId
    },
    { behavior: 'immediate' },
  )
}

const isAskedOf = (jobId: number) => eq(sql`${standardDrafts.preview} ->> '$.jobId'`, jobId)

/** The draft that a job is to preview; null where it was changed, discarded or published since. */
export async function findDraftOfJob({ orm }: Database, jobId: number): Promise<DraftRow | null> {
  return orm.select().from(standardDrafts).where(isAskedOf(jobId)).get() ?? null
}

/** Notes what a preview found; nothing where the draft is another by now. */
export async function savePreview({ orm }: Database, jobId: number, made: StandardPreview): Promise<void> {
  const preview: AskedPreview = { from: made.from, to: made.to, jobId, made }
  orm.update(standardDrafts).set({ preview }).where(isAskedOf(jobId)).run()
}
