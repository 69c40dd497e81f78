import type { Columns } from '#db/bulk/columns'
import type { MixCell } from '#db/bulk/read-case-mix'

/** What cells are told apart by, where some of what they are does not matter. */
export interface GroupBy<Group, Cell = MixCell> {
  keyOf: (cell: Cell) => string
  groupOf: (cell: Cell) => Group
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

const keptByCells = new WeakMap<readonly unknown[], Map<unknown, Grouping<unknown>>>()

/** The groups of all cells, in the order in which each came first; made once. */
export function groupCells<Group, Cell>(
  { cells }: Pick<Columns<Cell, never>, 'cells'>,
  by: GroupBy<Group, Cell>,
): Grouping<Group> {
  const kept = keptByCells.get(cells) ?? new Map<unknown, Grouping<unknown>>()
  keptByCells.set(cells, kept)
  // What is kept under `by` was made by it.
  const known = kept.get(by) as Grouping<Group> | undefined
  if (known) return known
  const placeByKey = new Map<string, number>()
  const groups: Group[] = []
  const placeByCell = Int32Array.from(cells, (cell) => {
    const key = by.keyOf(cell)
    const place = placeByKey.get(key) ?? groups.push(by.groupOf(cell)) - 1
    placeByKey.set(key, place)
    return place
  })
  const grouping = { groups, placeByCell }
  kept.set(by, grouping)
  return grouping
}
