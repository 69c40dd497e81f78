import type { Deed, TurnedDown } from '#db/queries/watch-passages'
import { AGAIN_WITHIN_MS, TURNED_DOWN_KINDS } from '#server/domain/watch'

/** What one vendor turned down and another vendor solved for the same customer. */
export interface Overturned {
  turnedDown: TurnedDown
  solved: Deed
}

/**
 * Each conversation that a vendor turned down with the first thing that another vendor solved for the same customer
 * within seven days after it, be it later in the same conversation. One pair per conversation and vendor, with the
 * plainest reason: declined before refused a supervisor before unanswered. Both lists are in order of customer and time;
 * one pass back over them, so that a customer with thousands of conversations costs no more than thousands of customers.
 */
export function pairOverturned(turnedDown: readonly TurnedDown[], solved: readonly Deed[]): Overturned[] {
  const pairs = new Map<string, Overturned>()
  const solvedByKey = groupedByCustomer(solved)
  for (const [key, ownTurnedDown] of groupedByCustomer(turnedDown)) {
    const ownSolved = solvedByKey.get(key) ?? []
    const nextByVendorId = new Map<number, Deed>()
    let ahead = ownSolved.length
    for (const deed of ownTurnedDown.toReversed()) {
      for (; (ownSolved[ahead - 1]?.at ?? 0) > deed.at; ahead--) {
        const next = ownSolved[ahead - 1]
        if (next) nextByVendorId.set(next.vendorId, next)
      }
      const next = firstOfAnother(nextByVendorId, deed)
      if (next === null) continue
      const pairKey = `${deed.conversationId} ${deed.vendorId}`
      const known = pairs.get(pairKey)
      if (!known || isPlainer(deed, known.turnedDown)) pairs.set(pairKey, { turnedDown: deed, solved: next })
    }
  }
  return [...pairs.values()]
}

function firstOfAnother(nextByVendorId: ReadonlyMap<number, Deed>, { vendorId, at }: Deed): Deed | null {
  let first: Deed | null = null
  for (const next of nextByVendorId.values()) {
    if (next.vendorId === vendorId || next.at - at > AGAIN_WITHIN_MS) continue
    if (first === null || next.at < first.at) first = next
  }
  return first
}

function isPlainer(one: TurnedDown, other: TurnedDown): boolean {
  return TURNED_DOWN_KINDS.indexOf(one.kind) < TURNED_DOWN_KINDS.indexOf(other.kind)
}

function groupedByCustomer<Of extends Deed>(deeds: readonly Of[]): Map<string, Of[]> {
  const groups = new Map<string, Of[]>()
  for (const deed of deeds) {
    const group = groups.get(deed.customerKey)
    if (group === undefined) groups.set(deed.customerKey, [deed])
    else group.push(deed)
  }
  return groups
}
