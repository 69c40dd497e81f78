import { and, asc, eq, gte, lt, or, sql } from 'drizzle-orm'
import type { Job, JobKind } from '#server/domain/job'
import type { Database } from '../open-database'
import { imports, jobs } from '../schema'

type Transaction = Parameters<Parameters<Database['orm']['transaction']>[0]>[0]

/** A worker that has not renewed its lease for this long is taken for dead. */
export const LEASE_MS = 30_000

/** After so many starts without an end a job counts as failed. */
const MAX_ATTEMPTS = 3

const jobColumns = { id: jobs.id, kind: jobs.kind, importId: jobs.importId, attempts: jobs.attempts }

export async function saveJob(
  { orm }: Database,
  job: { kind: JobKind; importId: number | null; now: number },
): Promise<number> {
  const { id } = orm
    .insert(jobs)
    .values({ kind: job.kind, importId: job.importId, state: 'queued', createdAt: job.now })
    .returning({ id: jobs.id })
    .get()
  return id
}

/**
 * Takes the next job for `owner`, or the given one: a queued one, or one whose lease ran out. Only one job runs at a
 * time, since every job writes scores; null while another holds a lease or where there is nothing to do.
 */
export async function claimJob(
  { orm }: Database,
  claim: { owner: string; now: number; jobId?: number },
): Promise<Job | null> {
  return orm.transaction(
    (tx) => {
      failExhausted(tx, claim.now)
      const isHeld = and(eq(jobs.state, 'running'), sql`${jobs.leaseUntil} >= ${claim.now}`)
      if (tx.select({ id: jobs.id }).from(jobs).where(isHeld).get()) return null
      const isFree = or(eq(jobs.state, 'queued'), eq(jobs.state, 'running'))
      const next = tx
        .select(jobColumns)
        .from(jobs)
        .where(claim.jobId === undefined ? isFree : and(isFree, eq(jobs.id, claim.jobId)))
        .orderBy(asc(jobs.id))
        .limit(1)
        .get()
      if (!next) return null
      return tx
        .update(jobs)
        .set({ state: 'running', owner: claim.owner, leaseUntil: claim.now + LEASE_MS, attempts: next.attempts + 1 })
        .where(eq(jobs.id, next.id))
        .returning(jobColumns)
        .get()
    },
    { behavior: 'immediate' },
  )
}

/** Gives up on jobs that were stopped too often, and says so on their imports. */
function failExhausted(tx: Transaction, now: number): void {
  const failure = `It was stopped ${MAX_ATTEMPTS} times before its end. Nothing was changed; upload the file again.`
  const exhausted = tx
    .update(jobs)
    .set({ state: 'failed', finishedAt: now, failure })
    .where(and(eq(jobs.state, 'running'), lt(jobs.leaseUntil, now), gte(jobs.attempts, MAX_ATTEMPTS)))
    .returning({ importId: jobs.importId })
    .all()
  for (const { importId } of exhausted)
    if (importId !== null)
      tx.update(imports).set({ state: 'failed', progress: null, failure }).where(eq(imports.id, importId)).run()
}

/** Holds on to a job; false where somebody else has taken it over meanwhile. */
export async function renewLease(
  { orm }: Database,
  lease: { jobId: number; owner: string; now: number },
): Promise<boolean> {
  const { changes } = orm
    .update(jobs)
    .set({ leaseUntil: lease.now + LEASE_MS })
    .where(and(eq(jobs.id, lease.jobId), eq(jobs.owner, lease.owner), eq(jobs.state, 'running')))
    .run()
  return changes === 1
}

export async function finishJob(
  { orm }: Database,
  end: { jobId: number; failure: string | null; now: number },
): Promise<void> {
  orm
    .update(jobs)
    .set({
      state: end.failure === null ? 'done' : 'failed',
      failure: end.failure,
      finishedAt: end.now,
      leaseUntil: null,
    })
    .where(eq(jobs.id, end.jobId))
    .run()
}
