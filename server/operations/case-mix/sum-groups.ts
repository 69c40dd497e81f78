import type { Columns } from '#db/bulk/columns'
import type { CaseMix } from '#db/bulk/read-case-mix'
import type { RollupRows } from '#db/bulk/read-rollup-columns'
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
  const { firstDay, starts, cell, n, total } = mix.rows[measure]
  const { groups } = groupCells(mix, by)
  const places = placesAskedFor(mix, by, scope, filter, vendorId)
  const partByDay = partsByDay(mix.days, filter, parts)
  const sums = Array.from({ length: parts.count }, () => nothingIn(groups.length))
  for (let day = 0; day < starts.length - 1; day++) {
    const sum = sums[partByDay[firstDay + day - mix.days.first] ?? LEFT_OUT]
    if (sum === undefined) continue
    const end = starts[day + 1] ?? 0
    for (let row = starts[day] ?? 0; row < end; row++) {
      const place = places[cell[row] ?? 0] ?? LEFT_OUT
      if (place !== LEFT_OUT) addTo(sum, place, n[row] ?? 0, total[row] ?? 0)
    }
  }
  return sums.map((sum) => foundIn(sum, groups))
}

/** The same of rollups. */
export function sumRollupGroups<Group, Cell extends Narrowed>(
  columns: Columns<Cell, 'sums', RollupRows>,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
  vendorId?: number | null,
): GroupSum<Group>[] {
  const { sums: rows } = columns.rows
  const { groups } = groupCells(columns, by)
  const placeOf = rowsAskedFor(columns, rows, by, scope, filter)
  const sum = nothingIn(groups.length)
  const { start, end } = rangeOf(rows, vendorId)
  for (let row = start; row < end; row++) {
    const place = placeOf(row)
    if (place !== LEFT_OUT) addTo(sum, place, rows.n[row] ?? 0, rows.total[row] ?? 0)
  }
  return foundIn(sum, groups)
}

/** Of each group, by its place. */
interface Sums {
  n: Int32Array
  total: Float64Array
}

function nothingIn(groups: number): Sums {
  return { n: new Int32Array(groups), total: new Float64Array(groups) }
}

function addTo(sums: Sums, place: number, n: number, total: number): void {
  sums.n[place] = (sums.n[place] ?? 0) + n
  sums.total[place] = (sums.total[place] ?? 0) + total
}

function foundIn<Group>(sums: Sums, groups: readonly Group[]): GroupSum<Group>[] {
  const found: GroupSum<Group>[] = []
  for (const [place, group] of groups.entries()) {
    const n = sums.n[place] ?? 0
    if (n !== 0) found.push({ group, n, total: sums.total[place] ?? 0 })
  }
  return found
}

/** The waits of first replies in milliseconds by group, shortest first, Infinity for those that never came. */
export function waitsByGroup<Group>(
  mix: CaseMix,
  by: GroupBy<Group>,
  scope: Scope,
  filter: PeriodFilter,
): { group: Group; waits: number[] }[] {
  const placeOf = rowsAskedFor(mix, mix.waits, by, scope, filter)
  const waits: number[][] = groupCells(mix, by).groups.map(() => [])
  for (let row = 0; row < mix.waits.ms.length; row++) {
    const place = placeOf(row)
    if (place !== LEFT_OUT) waits[place]?.push(mix.waits.ms[row] ?? Number.POSITIVE_INFINITY)
  }
  return groupCells(mix, by).groups.flatMap((group, place) => {
    const own = waits[place] ?? []
    return own.length === 0 ? [] : [{ group, waits: own }]
  })
}
