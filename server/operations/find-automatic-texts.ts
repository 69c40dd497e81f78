import { listArrivals, listTextUses, type TextUse, type UsedText } from '#db/bulk/automatic-texts'
import type { Database } from '#db/open-database'
import { arrivalsOf, behaviourOf, FEWEST_USES } from '#server/scoring/automatic-texts'
import type { Hours } from '#server/scoring/coverage'

/** The reply texts that behave like a machine's among what readers see, by text (method.md 7). */
export function findAutomaticTexts(database: Database, hours: Hours): TextUse[] {
  const uses = listTextUses(database, FEWEST_USES)
  if (uses.length === 0) return []
  const arrivals = arrivalsOf(listArrivals(database), hours)
  const usesByHash = new Map<number, UsedText[]>()
  for (const use of uses) {
    const known = usesByHash.get(use.replyHash)
    if (known === undefined) usesByHash.set(use.replyHash, [use])
    else known.push(use)
  }
  return [...usesByHash].flatMap(([replyHash, own]) => {
    const told = own.map((use) => ({ ...use, isFirst: use.isFirst === 1, isLive: use.isLive === 1 }))
    const behaviour = behaviourOf(told, arrivals, hours)
    return behaviour === null ? [] : [{ replyHash, ...behaviour }]
  })
}
