import type { Database } from '#db/open-database'
import { findJobState } from '#db/queries/jobs'
import { findDraft, queuePreviewJob } from '#db/queries/standard-drafts'
import type { JobProgress } from '#server/domain/job'
import { Conflict, NotFound } from '#server/domain/refusal'
import type { PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import { NO_DRAFT } from './draft'
import { checkedPeriod, defaultPreviewPeriod } from './preview-period'

export interface PreviewState {
  state: 'none' | 'queued' | 'running' | 'done' | 'failed'
  /** The days asked for; null where no preview was asked for. */
  period: PreviewPeriod | null
  progress: JobProgress | null
  preview: StandardPreview | null
  /** Why it failed, in one sentence. */
  failure: string | null
}

const NONE: PreviewState = { state: 'none', period: null, progress: null, preview: null, failure: null }

/** Has the worker try the draft on a period; null is the last 28 full days. Throws NotFound without a draft. */
export async function queuePreview(
  database: Database,
  { period, now }: { period: PreviewPeriod | null; now: number },
): Promise<PreviewState> {
  const days = period === null ? await defaultPreviewPeriod(database) : checkedPeriod(period)
  if (!days) throw new Conflict(NOTHING_SCORED)
  const jobId = await queuePreviewJob(database, { ...days, now })
  if (jobId === null) throw new NotFound(NO_DRAFT)
  return describePreview(database)
}

export const NOTHING_SCORED = 'There is nothing to preview yet. Import a transcript first.'

/** How far the preview of the draft, as the draft is now, has come. */
export async function describePreview(database: Database): Promise<PreviewState> {
  const asked = (await findDraft(database))?.preview ?? null
  if (asked === null) return NONE
  const job = await findJobState(database, asked.jobId)
  const period = { from: asked.from, to: asked.to }
  if (asked.made) return { ...NONE, state: 'done', period, preview: asked.made }
  if (job === null || job.state === 'done') return NONE
  return { ...NONE, state: job.state, period, progress: job.progress, failure: job.failure }
}
