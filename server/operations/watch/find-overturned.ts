import type { Database } from '#db/open-database'
import { listSolved, listTurnedDown, type TurnedDown } from '#db/queries/watch-passages'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import { type Overturned, pairOverturned } from './pair-overturned'

export interface FoundOverturned {
  /** One per conversation and vendor that turned something down in it, the latest first. */
  turnedDown: TurnedDown[]
  /** Those of them that another vendor solved; what in-house solved first, then the latest. */
  pairs: Overturned[]
}

/** What vendors turned down in the period, and what of it another vendor solved whenever it was. */
export async function findOverturned(
  database: Database,
  scope: Scope,
  filter: WatchFilter,
  inHouseIds: ReadonlySet<number>,
): Promise<FoundOverturned> {
  const deeds = await listTurnedDown(database, scope, filter)
  const solved = await listSolved(database, scope, [...new Set(deeds.map(({ customerKey }) => customerKey))])
  const once = new Map(deeds.map((deed) => [`${deed.conversationId} ${deed.vendorId}`, deed]))
  const isInHouse = ({ solved: { vendorId } }: Overturned) => Number(inHouseIds.has(vendorId))
  return {
    turnedDown: [...once.values()].sort((a, b) => b.at - a.at || a.conversationId - b.conversationId),
    pairs: pairOverturned(deeds, solved).sort(
      (a, b) =>
        isInHouse(b) - isInHouse(a) ||
        b.turnedDown.at - a.turnedDown.at ||
        a.turnedDown.conversationId - b.turnedDown.conversationId,
    ),
  }
}
