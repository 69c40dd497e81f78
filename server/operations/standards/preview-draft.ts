import { purgeUnseenRuns } from '#db/bulk/commit-run'
import type { Database } from '#db/open-database'
import { findDraftOfJob, savePreview } from '#db/queries/standard-drafts'
import { Conflict } from '#server/domain/refusal'
import { parseStandard } from '#server/scoring/standard'
import { everySoOften, progressSaver } from '../save-progress'
import { previewStandard } from './preview-standard'

/** Makes the preview that a job was queued for. Does nothing where the draft is another by now, and stops once it is. */
export async function previewDraft(
  database: Database,
  { jobId, now }: { jobId: number; now: () => number },
): Promise<void> {
  const draft = await findDraftOfJob(database, jobId)
  if (!draft?.preview) {
    // An attempt at it that was cut off may have left a run.
    purgeUnseenRuns(database)
    return
  }
  const saveProgress = progressSaver(database, jobId, now)
  const isDue = everySoOften(now)
  let isWanted = true
  const made = await previewStandard(database, {
    standard: parseStandard(draft.standard),
    period: { from: draft.preview.from, to: draft.preview.to },
    now,
    onProgress(done, total) {
      if (!isWanted) throw new Conflict('The draft changed meanwhile. Have it previewed again.')
      saveProgress(done, total)
      if (isDue()) void findDraftOfJob(database, jobId).then((found) => (isWanted = found !== null))
    },
  })
  await savePreview(database, jobId, made)
}
