import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/open-database'
import { startOwnJob } from '#db/queries/jobs'
import type { JobKind } from '#server/domain/job'
import { holdLease, type Worker } from './take-turn'

const TRY_AGAIN_MS = 500

/**
 * Waits until no job runs, then does the work of a new one here. Unlike a queued job no worker can take it meanwhile.
 */
export async function doOwnJob<Result>(
  database: Database,
  kind: JobKind,
  worker: Worker & { onWaiting: () => void },
  work: () => Promise<Result>,
): Promise<Result> {
  let isTold = false
  for (;;) {
    const jobId = await startOwnJob(database, { kind, owner: worker.owner, now: worker.now() })
    if (jobId !== null) return holdLease(database, jobId, worker, work)
    if (!isTold) worker.onWaiting()
    isTold = true
    await wait(TRY_AGAIN_MS)
  }
}
