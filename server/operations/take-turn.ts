import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/open-database'
import { claimJob, finishJob, LEASE_MS, renewLease } from '#db/queries/jobs'
import { explainFailure } from './explain-failure'

const TRY_AGAIN_MS = 500

/** Who does the work of a job, for its lease. */
export interface Worker {
  owner: string
  now: () => number
}

/** Does the work of a claimed job, holding on to its lease meanwhile, and records how it ended. */
export async function holdLease<Result>(
  database: Database,
  jobId: number,
  { owner, now }: Worker,
  work: () => Promise<Result>,
): Promise<Result> {
  const heartbeat = setInterval(() => void renewLease(database, { jobId, owner, now: now() }), LEASE_MS / 3)
  try {
    const result = await work()
    await finishJob(database, { jobId, failure: null, now: now() })
    return result
  } catch (error) {
    await finishJob(database, { jobId, failure: explainFailure(error), now: now() }).catch(() => undefined)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

/** Waits until no other job runs, then does the work of a queued one. */
export async function takeTurn<Result>(
  database: Database,
  jobId: number,
  worker: Worker & { onWaiting: () => void },
  work: () => Promise<Result>,
): Promise<Result> {
  let isTold = false
  while (!(await claimJob(database, { owner: worker.owner, now: worker.now(), jobId }))) {
    if (!isTold) worker.onWaiting()
    isTold = true
    await wait(TRY_AGAIN_MS)
  }
  return holdLease(database, jobId, worker, work)
}
