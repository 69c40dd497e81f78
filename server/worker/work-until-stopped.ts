import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/open-database'
import { claimJob } from '#db/queries/jobs'
import { runJob } from '#server/operations/run-job'

const IDLE_MS = 500

/** Takes jobs one after the other. A stop lets nothing new begin; a job that is cut off is taken up again by its lease. */
export async function workUntilStopped(
  database: Database,
  work: { owner: string; now: () => number; stop: AbortSignal; logError: (error: unknown) => void },
): Promise<void> {
  const { owner, now, stop, logError } = work
  while (!stop.aborted) {
    const job = await claimJob(database, { owner, now: now() })
    if (job) await runJob(database, job, { owner, now, logError })
    else await wait(IDLE_MS, undefined, { signal: stop }).catch(() => undefined)
  }
}
