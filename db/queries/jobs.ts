import { and, asc, desc, eq, gte, inArray, lt, notInArray, or, sql } from 'drizzle-orm'
import type { ImportState } from '#server/domain/import'
import type { Job, JobKind, JobProgress } from '#server/domain/job'
import type { Database } from '../open-database'
import { imports, jobs } from '../schema'
import { SEEN_STATES } from './seen-imports'

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
 * Puts an import in line for a job, and in the state that says so, both or neither; null where it is in none of the
 * states from which it may be.
 */
export async function queueImportJob(
  { orm }: Database,
  job: { kind: JobKind; importId: number; from: readonly ImportState[]; to: ImportState; now: number },
): Promise<number | null> {
  const { kind, importId, from, to, now } = job
  return orm.transaction(
    (tx) => {
      const { changes } = tx
        .update(imports)
        .set({ state: to, failure: null, questions: null })
        .where(and(eq(imports.id, importId), inArray(imports.state, [...from])))
        .run()
      if (changes === 0) return null
      return tx
        .insert(jobs)
        .values({ kind, importId, state: 'queued', createdAt: now })
        .returning({ id: jobs.id })
        .get().id
    },
    { behavior: 'immediate' },
  )
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

/**
 * Gives up on jobs that were stopped too often, and says so on their imports. An import that was to be undone stays as it
 * was: all of it can be seen, so nothing of it may be cleared away as the leftover of a failure.
 */
function failExhausted(tx: Transaction, now: number): void {
  const stopped = `It was stopped ${MAX_ATTEMPTS} times before its end. Nothing was changed;`
  const failures = {
    again: `${stopped} upload the file again.`,
    undo: `${stopped} undo it again.`,
    rescore: `${stopped} have everything scored again.`,
    preview: `${stopped} have the draft previewed again.`,
    templates: `${stopped} have everything scored again.`,
    rediscover: `${stopped} have templates looked for again.`,
  }
  const isExhausted = and(eq(jobs.state, 'running'), lt(jobs.leaseUntil, now), gte(jobs.attempts, MAX_ATTEMPTS))
  const exhausted = tx.select({ id: jobs.id, kind: jobs.kind, importId: jobs.importId }).from(jobs).where(isExhausted)
  for (const { id, kind, importId } of exhausted.all()) {
    const failure = kind === 'check' || kind === 'import' ? failures.again : failures[kind]
    tx.update(jobs).set({ state: 'failed', finishedAt: now, failure }).where(eq(jobs.id, id)).run()
    if (importId === null) continue
    const ofImport = eq(imports.id, importId)
    if (kind === 'undo')
      tx.update(imports)
        .set({ state: 'committed', progress: null, failure })
        .where(and(ofImport, eq(imports.state, 'undoing')))
        .run()
    else
      tx.update(imports)
        .set({ state: 'failed', progress: null, failure })
        .where(and(ofImport, notInArray(imports.state, [...SEEN_STATES, 'undone'])))
        .run()
  }
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

/** Keeps the lease of the job that runs, where its work leaves no time for the one who holds it to do so. */
export function extendLease({ orm }: Database, now: number): void {
  orm
    .update(jobs)
    .set({ leaseUntil: now + LEASE_MS })
    .where(eq(jobs.state, 'running'))
    .run()
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

/** What was last to be done with an import; null before anything was. */
export async function findLastJobKind({ orm }: Database, importId: number): Promise<JobKind | null> {
  const last = orm
    .select({ kind: jobs.kind })
    .from(jobs)
    .where(eq(jobs.importId, importId))
    .orderBy(desc(jobs.id))
    .limit(1)
  return last.get()?.kind ?? null
}

/** Notes how far a job without an import is, for whoever waits for it. */
export async function saveJobProgress({ orm }: Database, jobId: number, progress: JobProgress): Promise<void> {
  orm.update(jobs).set({ progress }).where(eq(jobs.id, jobId)).run()
}

/** The job of a kind that waits or runs, with how far it is; null where there is none. */
export async function findRunningJob(
  { orm }: Database,
  kind: JobKind,
): Promise<{ id: number; progress: JobProgress | null } | null> {
  const unfinished = orm
    .select({ id: jobs.id, progress: jobs.progress })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), inArray(jobs.state, ['queued', 'running'])))
    .orderBy(asc(jobs.id))
    .limit(1)
  return unfinished.get() ?? null
}

/** A job of a kind that nobody has begun yet; null where there is none. */
export async function findWaitingJob({ orm }: Database, kind: JobKind): Promise<{ id: number } | null> {
  const isWaiting = and(eq(jobs.kind, kind), eq(jobs.state, 'queued'))
  return orm.select({ id: jobs.id }).from(jobs).where(isWaiting).orderBy(asc(jobs.id)).limit(1).get() ?? null
}

export interface JobState {
  state: (typeof jobs.$inferSelect)['state']
  progress: JobProgress | null
  failure: string | null
}

/** How a job stands; null where there is none of that id. */
export async function findJobState({ orm }: Database, jobId: number): Promise<JobState | null> {
  const columns = { state: jobs.state, progress: jobs.progress, failure: jobs.failure }
  return orm.select(columns).from(jobs).where(eq(jobs.id, jobId)).get() ?? null
}

/**
 * Makes a job that `owner` carries out itself and starts it at once, so that no worker takes it; null while another job
 * runs.
 */
export async function startOwnJob(
  { orm }: Database,
  job: { kind: JobKind; owner: string; now: number },
): Promise<number | null> {
  const { kind, owner, now } = job
  return orm.transaction(
    (tx) => {
      failExhausted(tx, now)
      const isHeld = and(eq(jobs.state, 'running'), sql`${jobs.leaseUntil} >= ${now}`)
      if (tx.select({ id: jobs.id }).from(jobs).where(isHeld).get()) return null
      return tx
        .insert(jobs)
        .values({ kind, owner, state: 'running', leaseUntil: now + LEASE_MS, attempts: 1, createdAt: now })
        .returning({ id: jobs.id })
        .get().id
    },
    { behavior: 'immediate' },
  )
}
