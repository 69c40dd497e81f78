import type { Statement } from 'better-sqlite3'
import { and, eq, sql } from 'drizzle-orm'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Database } from '../open-database'
import { rollups, runs } from '../schema'
import { inPeriod } from './period'

const keyStatements = new WeakMap<Database, Statement<[], string>>()

/** Tells one state of what readers see from another: a run never changes once it is current. */
export function currentRunsKey(database: Database): string {
  const statement =
    keyStatements.get(database) ??
    database.sqlite
      .prepare<[], string>(
        "SELECT count(*) || ' ' || coalesce(sum(id), 0) || ' ' || coalesce(max(id), 0) FROM runs WHERE state = 'current'",
      )
      .pluck()
  keyStatements.set(database, statement)
  return statement.get() ?? ''
}

export interface ScoresState {
  asOf: number
  standardVersion: number
  rulesVersion: number
  firstDay: string
  lastDay: string
}

/** What the figures were made with and which days they cover; null before anything is scored. */
export async function findScoresState({ orm }: Database): Promise<ScoresState | null> {
  const run = orm
    .select({ asOf: runs.asOf, standardVersion: runs.standardVersion, rulesVersion: runs.rulesVersion })
    .from(runs)
    .where(sql`${runs.state} = 'current'`)
    .orderBy(sql`${runs.id} desc`)
    .limit(1)
    .get()
  const days = orm
    .select({ firstDay: sql<string | null>`min(${rollups.day})`, lastDay: sql<string | null>`max(${rollups.day})` })
    .from(rollups)
    .where(and(eq(rollups.measure, 'conversations'), inPeriod(rollups, WHOLE_PERIOD)))
    .get()
  if (!run || !days?.firstDay || !days.lastDay) return null
  return { ...run, firstDay: days.firstDay, lastDay: days.lastDay }
}
