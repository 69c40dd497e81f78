import type { Database } from '#db/open-database'
import { findRunningJob, saveJob } from '#db/queries/jobs'
import { findScoringTimes } from '#db/queries/setting-changes'
import type { ScoringState } from '#server/domain/settings'

/** Whether the oldest of the scores on screen were begun before the settings were changed or a standard published last. */
export async function getScoringState(database: Database): Promise<ScoringState> {
  const { scoredAt, changedAt } = await findScoringTimes(database)
  const job = await findRunningJob(database, 'rescore')
  return {
    scoredAt,
    isStale: scoredAt !== null && changedAt !== null && changedAt > scoredAt,
    running: job === null ? null : (job.progress ?? { done: 0, total: 0 }),
  }
}

/** Has everything scored again by the worker; the one that waits or runs already where there is one. */
export async function queueRescore(database: Database, now: number): Promise<{ jobId: number }> {
  const job = await findRunningJob(database, 'rescore')
  return { jobId: job?.id ?? (await saveJob(database, { kind: 'rescore', importId: null, now })) }
}
