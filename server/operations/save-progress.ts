import type { Database } from '#db/open-database'
import { saveJobProgress } from '#db/queries/jobs'

const EVERY_MS = 300

/** Notes how far a job is, about three times a second. */
export function progressSaver(
  database: Database,
  jobId: number,
  now: () => number,
): (done: number, total: number) => void {
  const isDue = everySoOften(now)
  return (done, total) => {
    if (isDue()) void saveJobProgress(database, jobId, { done, total })
  }
}

/** True about three times a second. */
export function everySoOften(now: () => number): () => boolean {
  let lastAt = 0
  return () => {
    if (now() - lastAt < EVERY_MS) return false
    lastAt = now()
    return true
  }
}
