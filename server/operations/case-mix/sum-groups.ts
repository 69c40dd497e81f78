import type { Columns } from '#db/bulk/columns'
import type { CaseMix } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import {
  LEFT_OUT,
  type Narrowed,
  type Parts,
  partsByDay,
  placesAskedFor,
  rangeOf,
  rowsAskedFor,
  WHOLE,
} from './rows-asked-for'

/** How many things were judged in a group, and what the measure's total adds up: losses in millionths, or what met. */
export interface GroupSum<Group> {
  group: Group
  n: number
  total: number
}

/**
 * The groups of a measure with anything in a period and its strata, in the order in which they were first read; of one vendor alone
 * (null: of none) where one is given.
 */
export function sumGroups<Group, Cell extends Narrowed, Measure extends string>(
  mix: Columns<Cell, Measure>,
  measure: Measure,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
  vendorId?: number | null,
): GroupSum<Group>[] {
  return sumGroupsOf(mix, measure, by, scope, filter, WHOLE, vendorId).flat()
}

/** The same for each part of a period. */
export function sumGroupsOf<Group, Cell extends Narrowed, Measure extends string>(
  mix: Columns<Cell, Measure>,
  measure: Measure,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
  parts: Parts,
  vendorId?: number | null,
): GroupSum<Group>[][] {
  const { day, cell, byVendor, n: counted, total } = mix.rows[measure]
  const { start, end } = rangeOf(mix.rows[measure], vendorId)
  const { groups } = groupCells(mix, by)
  const places = placesAskedFor(mix, by, scope, filter, byVendor === null ? vendorId : undefined)
  const partByDay = partsByDay(mix.days, filter, parts)
  const ns = new Int32Array(groups.length * parts.count)
  const totals = new Float64Array(groups.length * parts.count)
  for (let row = start; row < end; row++) {
    const part = partByDay[(day[row] ?? 0) - mix.days.first] ?? LEFT_OUT
    const place = places[cell[row] ?? 0] ?? LEFT_OUT
    if (part === LEFT_OUT || place === LEFT_OUT) continue
    const at = part * groups.length + place
    ns[at] = (ns[at] ?? 0) + (counted === null ? 1 : (counted[row] ?? 0))
    totals[at] = (totals[at] ?? 0) + (total[row] ?? 0)
  }
  return Array.from({ length: parts.count }, (_, part) => {
    const found: GroupSum<Group>[] = []
    for (const [index, group] of groups.entries()) {
      const at = part * groups.length + index
      const n = ns[at] ?? 0
      if (n !== 0) found.push({ group, n, total: totals[at] ?? 0 })
    }
    return found
  })
}

/** The waits of first replies in milliseconds by group, shortest first, Infinity for those that never came. */
export function waitsByGroup<Group>(
  mix: CaseMix,
  by: GroupBy<Group>,
  scope: Scope,
  filter: PeriodFilter,
): { group: Group; waits: number[] }[] {
  const { first_reply: firstReply } = mix.rows
  const placeOf = rowsAskedFor(mix, firstReply, by, scope, filter)
  const waits: number[][] = groupCells(mix, by).groups.map(() => [])
  for (let row = 0; row < firstReply.day.length; row++) {
    const place = placeOf(row)
    if (place !== LEFT_OUT) waits[place]?.push(mix.firstReplyMs[row] ?? Number.POSITIVE_INFINITY)
  }
  return groupCells(mix, by).groups.flatMap((group, place) => {
    const own = waits[place] ?? []
    return own.length === 0 ? [] : [{ group, waits: own }]
  })
}
