import type { Database } from '#db/open-database'
import { countDuePromises, listDuePromises } from '#db/queries/due-promises'
import { findScoresState } from '#db/queries/rollups'
import { findStandardInForce } from '#db/queries/standards'
import type { Scope } from '#server/domain/scope'
import { type DuePromise, PROMISE_STANDINGS, type PromiseStanding } from '#server/domain/waiting'

/** More than anybody reads at once; how many there are is told beside them. */
const MOST_ROWS = 200

export interface DuePromises {
  asOf: number
  zone: string
  standings: { standing: PromiseStanding; count: number; rows: DuePromise[] }[]
}

/** Promises to come back that customers wait for at the data's end, overdue ones first; null before anything is scored. */
export async function getDuePromises(database: Database, scope: Scope): Promise<DuePromises | null> {
  const state = await findScoresState(database)
  if (state === null) return null
  const standings: DuePromises['standings'] = []
  for (const standing of PROMISE_STANDINGS)
    standings.push({
      standing,
      count: await countDuePromises(database, scope, standing),
      rows: await listDuePromises(database, scope, standing, MOST_ROWS),
    })
  return {
    asOf: state.asOf,
    zone: (await findStandardInForce(database))?.standard.businessHours.zone ?? 'UTC',
    standings,
  }
}
