import { createHash } from 'node:crypto'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Database, openDatabase } from '#db/open-database'
import { claimJob, LEASE_MS } from '#db/queries/jobs'
import { dumpState } from '#db/testing'
import { uploadFolder, uploadPath } from '#db/upload-folder'
import { NO_OPTIONS } from '#server/domain/import'
import { importFiles } from '#server/operations/import-files'
import { discardImport, queueImport, queueUndo, recordImport } from '#server/operations/queue-import'
import { runJob } from '#server/operations/run-job'
import { createRandom } from '../demo-data/random'
import { writeDrillFiles } from './drill-files'
import { bundleVictim, startVictim, type Victim } from './start-victim'

export interface DrillReport {
  kills: number
  /** Kills that hit the work itself, before it was committed. */
  midway: number
  finished: number
  discarded: number
}

const READ_EVERY_MS = 15
/** So that some kills come when the work is done already. */
const LONGER_THAN_UNDISTURBED = 2

/**
 * Kills a worker again and again at random moments of an import and of its undo, and checks each time that the database
 * is sound, that readers never saw a part, and that finishing and discarding both lead to a state that was expected.
 * Throws at the first breach of that. `folder` must be empty; it becomes the data folder.
 */
export async function drill(
  folder: string,
  { kills, seed, log }: { kills: number; seed: number; log: (line: string) => void },
): Promise<DrillReport> {
  process.env.YARDSTICK_DATA = folder
  await mkdir(uploadFolder(), { recursive: true })
  await bundleVictim()
  const { first, second } = await writeDrillFiles(folder)
  const path = join(folder, 'yardstick.db')
  const database = openDatabase(path)
  const random = createRandom(seed, 'kill-drill')
  const report: DrillReport = { kills: 0, midway: 0, finished: 0, discarded: 0 }
  let offset = 0
  const now = () => Date.now() + offset

  await takeIn(database, first, now)
  const before = digestOf(database)
  const whole = new Set([countsOf(database)])
  const startedAt = performance.now()
  const importId = await takeIn(database, second, now)
  const longestMs = (performance.now() - startedAt) * LONGER_THAN_UNDISTURBED
  whole.add(countsOf(database))
  const after = digestOf(database)
  if (before === after) throw new Error('The second file of the drill changes nothing.')
  let committedId: number | null = importId
  let next: Promise<Victim> = startVictim(folder)

  try {
    for (; report.kills < kills; report.kills++) {
      const isUndo: boolean = committedId !== null
      const target: string = isUndo ? before : after
      const source: string = isUndo ? after : before
      const workedId: number = committedId ?? (await queueSecond(database, second, now()))
      if (isUndo) await queueUndo(database, workedId, now())
      const victim = await next
      // The next one loads meanwhile.
      next = startVictim(folder)
      victim.go(offset)
      await watch(database, random.unit() * longestMs, whole)
      await victim.kill()
      offset += LEASE_MS + 1

      const digest = await inspect(path)
      if (digest !== source && digest !== target) throw new Error(`After kill ${report.kills + 1} a part was visible.`)
      if (digest === source) report.midway++
      const discards: boolean = !isUndo && digest === source && random.chance(0.5)
      if (discards) {
        await giveUp(database, () => {
          offset += LEASE_MS + 1
          return now()
        })
        await discardImport(database, workedId)
        report.discarded++
      } else {
        await finish(database, now)
        report.finished++
      }
      const reached = await inspect(path)
      if (reached !== (discards ? source : target))
        throw new Error(
          `After kill ${report.kills + 1}, ${discards ? 'discarding' : 'finishing'} led to another state.`,
        )
      committedId = isUndo || discards ? null : workedId
      if ((report.kills + 1) % 10 === 0) log(`${report.kills + 1} kills, ${report.midway} of them in the middle`)
    }
  } finally {
    await (await next).kill()
    database.close()
  }
  return report
}

async function takeIn(database: Database, path: string, now: () => number): Promise<number> {
  const outcome = await importFiles(database, {
    paths: [path],
    options: NO_OPTIONS,
    actor: 'kill drill',
    owner: 'kill drill',
    now,
    onProgress: () => undefined,
    onWaiting: () => undefined,
  })
  if (outcome.kind !== 'committed') throw new Error('The files of the drill were not taken in.')
  return outcome.importId
}

async function queueSecond(database: Database, path: string, now: number): Promise<number> {
  const { size } = await stat(path)
  const importId = await recordImport(database, {
    files: [{ fileName: 'second.csv', bytes: size, sha256: null }],
    actor: 'kill drill',
    now,
  })
  await copyFile(path, uploadPath(importId, 0))
  await queueImport(database, importId, now)
  return importId
}

/** Reads along while the worker works: what a reader sees is always one of the whole states. */
async function watch(database: Database, forMs: number, whole: ReadonlySet<string>): Promise<void> {
  const until = performance.now() + forMs
  while (performance.now() < until) {
    const seen = countsOf(database)
    if (!whole.has(seen)) throw new Error(`A reader saw a part: ${seen} instead of ${[...whole].join(' or ')}.`)
    await wait(Math.min(READ_EVERY_MS, Math.max(0, until - performance.now())))
  }
}

function countsOf({ sqlite }: Database): string {
  return sqlite
    .transaction(() =>
      [
        "SELECT count(*) FROM scores WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')",
        "SELECT coalesce(sum(n), 0) FROM rollups WHERE measure = 'conversations' AND run_id IN (SELECT id FROM runs WHERE state = 'current')",
      ]
        .map((query) => sqlite.prepare(query).pluck().get())
        .join(' scores, rollups '),
    )
    .deferred()
}

/** The digest of the state that a fresh reader finds; throws where the database is not sound. */
async function inspect(path: string): Promise<string> {
  const fresh = openDatabase(path)
  try {
    const integrity = fresh.sqlite.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Error(`The integrity check says: ${integrity}`)
    const broken = fresh.sqlite.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()
    if (broken !== 0) throw new Error(`${broken} rows point at rows that do not exist.`)
    return digestOf(fresh)
  } finally {
    fresh.close()
  }
}

function digestOf(database: Database): string {
  return createHash('sha256')
    .update(JSON.stringify(dumpState(database)))
    .digest('hex')
}

/** Does what the killed worker left, as the next one would. */
async function finish(database: Database, now: () => number): Promise<void> {
  for (let job = await claim(database, now); job !== null; job = await claim(database, now))
    await runJob(database, job, {
      owner: 'kill drill',
      now,
      logError: (error) => {
        throw error
      },
    })
}

const claim = (database: Database, now: () => number) => claimJob(database, { owner: 'kill drill', now: now() })

/** Lets the job run out of attempts, as if every worker after the killed one had been killed as well. */
async function giveUp(database: Database, later: () => number): Promise<void> {
  while ((await claimJob(database, { owner: 'killed too', now: later() })) !== null);
}
