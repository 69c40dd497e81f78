import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { BadInput } from '#server/domain/refusal'
import type { PreviewPeriod } from '#server/domain/standard-preview'
import { buildHours } from '#server/scoring/coverage'
import { standardVersions } from '../standard-in-force'

const PREVIEWED_DAYS = 28
const DAY_MS = 86_400_000

/** The last 28 days that are whole in the data, or fewer where there are fewer; null while nothing is scored. */
export async function defaultPreviewPeriod(database: Database): Promise<PreviewPeriod | null> {
  const state = await findScoresState(database)
  const newest = (await standardVersions(database)).at(-1)
  if (!state || !newest) return null
  const lastFull = plusDays(buildHours(newest.standard.businessHours).localDay(state.asOf), -1)
  const [lastStarted = lastFull] = [lastFull, state.lastDay].sort()
  const to = lastStarted < state.firstDay ? state.lastDay : lastStarted
  const [, from = to] = [plusDays(to, 1 - PREVIEWED_DAYS), state.firstDay].sort()
  return { from, to }
}

/** The period as given, with its ends in order. Throws BadInput where they are not. */
export function checkedPeriod({ from, to }: PreviewPeriod): PreviewPeriod {
  if (to < from)
    throw new BadInput(`The period ends on ${to}, before it begins on ${from}. Choose a last day that is not earlier.`)
  return { from, to }
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
