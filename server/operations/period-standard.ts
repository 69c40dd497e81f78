import type { Database } from '#db/open-database'
import type { ScoresState } from '#db/queries/rollups'
import type { StandardVersion } from '#db/queries/standards'
import type { PeriodFilter } from '#server/domain/filter'
import { versionOn } from '#server/scoring/version-on'
import { standardVersions } from './standard-in-force'

/** The version of the standard that was in force at the end of a period, or of the data where they end before. */
export async function periodStandard(
  database: Database,
  { to }: Pick<PeriodFilter, 'to'>,
  state: ScoresState,
): Promise<StandardVersion> {
  const lastDay = to !== null && to < state.lastDay ? to : state.lastDay
  return versionOn(await standardVersions(database, state.standardVersion), lastDay)
}
