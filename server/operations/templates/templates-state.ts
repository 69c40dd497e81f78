import { listTemplateStates, templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import { findRunningJob, findWaitingJob, saveJob } from '#db/queries/jobs'
import type { JobProgress } from '#server/domain/job'

export interface TemplatesState {
  /** How far the scoring of what was settled, or the looking for templates anew, is; null where neither is under way. */
  running: JobProgress | null
  /** Something was settled that the scores on screen do not know yet. */
  isStale: boolean
}

export async function getTemplatesState(database: Database): Promise<TemplatesState> {
  const job = (await findRunningJob(database, 'templates')) ?? (await findRunningJob(database, 'rediscover'))
  const { states } = templatesInForce(database)
  return {
    running: job === null ? null : (job.progress ?? { done: 0, total: 0 }),
    isStale: JSON.stringify(states) !== JSON.stringify(listTemplateStates(database)),
  }
}

/** Has the worker score what was settled about templates. One that has begun already may have missed it. */
export async function queueTemplatesJob(database: Database, now: number): Promise<{ jobId: number }> {
  const waiting = await findWaitingJob(database, 'templates')
  return { jobId: waiting?.id ?? (await saveJob(database, { kind: 'templates', importId: null, now })) }
}

/** Has the worker look for templates anew in all replies, and score everything again. */
export async function queueRediscovery(database: Database, now: number): Promise<{ jobId: number }> {
  const job = await findRunningJob(database, 'rediscover')
  return { jobId: job?.id ?? (await saveJob(database, { kind: 'rediscover', importId: null, now })) }
}
