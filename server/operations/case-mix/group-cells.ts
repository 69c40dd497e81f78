import type { CaseMix, MixCell } from '#db/bulk/read-case-mix'

/** What cells are told apart by, where some of what they are does not matter. */
export interface GroupBy<Group> {
  keyOf: (cell: MixCell) => string
  groupOf: (cell: MixCell) => Group
}

export interface Grouping<Group> {
  groups: readonly Group[]
  /** The place in `groups` of each cell. */
  placeByCell: Int32Array
}

/** Whose it is. */
export const BY_CARRIER: GroupBy<Pick<MixCell, 'vendorId' | 'agentId'>> = {
  keyOf: ({ vendorId, agentId }) => `${vendorId} ${agentId}`,
  groupOf: ({ vendorId, agentId }) => ({ vendorId, agentId }),
}

const keptByMix = new WeakMap<CaseMix, Map<GroupBy<never>, Grouping<unknown>>>()

/** The groups of all cells of a case mix, in the order in which each came first; made once. */
export function groupCells<Group>(mix: CaseMix, by: GroupBy<Group>): Grouping<Group> {
  const kept = keptByMix.get(mix) ?? new Map<GroupBy<never>, Grouping<unknown>>()
  keptByMix.set(mix, kept)
  // What is kept under `by` was made by it.
  const known = kept.get(by as GroupBy<never>) as Grouping<Group> | undefined
  if (known) return known
  const placeByKey = new Map<string, number>()
  const groups: Group[] = []
  const placeByCell = Int32Array.from(mix.cells, (cell) => {
    const key = by.keyOf(cell)
    const place = placeByKey.get(key) ?? groups.push(by.groupOf(cell)) - 1
    placeByKey.set(key, place)
    return place
  })
  const grouping = { groups, placeByCell }
  kept.set(by as GroupBy<never>, grouping)
  return grouping
}
