import { type CaseMix, type Columns, dayNumber, type MixCell } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'

/** How many things were judged in a group, and what the measure's total adds up: losses in millionths, or what met. */
export interface GroupSum<Group> {
  group: Group
  n: number
  total: number
}

/** Parts of a period; `partOf` says which one, from 0, a day (since 1970) is in, -1 for none. */
export interface Parts {
  count: number
  partOf: (day: number) => number
}

const WHOLE: Parts = { count: 1, partOf: () => 0 }
const LEFT_OUT = -1

/** What sums are narrowed by. */
type Narrowed = Pick<MixCell, 'vendorId' | 'channel' | 'shift'>

/** The groups of a measure with anything in a period and its strata, in the order in which they were first read. */
export function sumGroups<Group, Cell extends Narrowed, Measure extends string>(
  mix: Columns<Cell, Measure>,
  measure: Measure,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
): GroupSum<Group>[] {
  return sumGroupsOf(mix, measure, by, scope, filter, WHOLE).flat()
}

/** The same for each part of a period. */
export function sumGroupsOf<Group, Cell extends Narrowed, Measure extends string>(
  mix: Columns<Cell, Measure>,
  measure: Measure,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
  parts: Parts,
): GroupSum<Group>[][] {
  const { day, cell, total } = mix.rows[measure]
  const { groups } = groupCells(mix, by)
  const places = placesAskedFor(mix, by, scope, filter)
  const partByDay = partsByDay(mix.days, filter, parts)
  const ns = new Int32Array(groups.length * parts.count)
  const totals = new Float64Array(groups.length * parts.count)
  for (let row = 0; row < day.length; row++) {
    const part = partByDay[(day[row] ?? 0) - mix.days.first] ?? LEFT_OUT
    const place = places[cell[row] ?? 0] ?? LEFT_OUT
    if (part === LEFT_OUT || place === LEFT_OUT) continue
    const at = part * groups.length + place
    ns[at] = (ns[at] ?? 0) + 1
    totals[at] = (totals[at] ?? 0) + (total[row] ?? 0)
  }
  return Array.from({ length: parts.count }, (_, part) =>
    groups.flatMap((group, index) => {
      const at = part * groups.length + index
      const n = ns[at] ?? 0
      return n === 0 ? [] : [{ group, n, total: totals[at] ?? 0 }]
    }),
  )
}

/** The waits of first replies in milliseconds by group, shortest first, Infinity for those that never came. */
export function waitsByGroup<Group>(
  mix: CaseMix,
  by: GroupBy<Group>,
  scope: Scope,
  filter: PeriodFilter,
): { group: Group; waits: number[] }[] {
  const { day, cell, waitMs } = mix.rows.first_reply
  const places = placesAskedFor(mix, by, scope, filter)
  const partByDay = partsByDay(mix.days, filter, WHOLE)
  const waits: number[][] = groupCells(mix, by).groups.map(() => [])
  for (let row = 0; row < day.length; row++) {
    const part = partByDay[(day[row] ?? 0) - mix.days.first] ?? LEFT_OUT
    const place = places[cell[row] ?? 0] ?? LEFT_OUT
    if (part !== LEFT_OUT && place !== LEFT_OUT) waits[place]?.push(waitMs[row] ?? Number.POSITIVE_INFINITY)
  }
  return groupCells(mix, by).groups.flatMap((group, place) => {
    const own = waits[place] ?? []
    return own.length === 0 ? [] : [{ group, waits: own }]
  })
}

/** The group of each cell, as its place; of cells that are not asked for none. */
function placesAskedFor<Group, Cell extends Narrowed>(
  mix: Pick<Columns<Cell, never>, 'cells'>,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
): Int32Array {
  const { placeByCell } = groupCells(mix, by)
  if (isEverything(scope, filter)) return placeByCell
  return placeByCell.map((place, index) => (isAskedFor(mix.cells[index], scope, filter) ? place : LEFT_OUT))
}

function partsByDay(
  days: Columns<Narrowed, never>['days'],
  { from, to }: PeriodFilter,
  { count, partOf }: Parts,
): Int32Array {
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from)
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to)
  return Int32Array.from({ length: days.last - days.first + 1 }, (_, index) => {
    const day = days.first + index
    const part = day < first || day > last ? LEFT_OUT : partOf(day)
    return part < count ? part : LEFT_OUT
  })
}

function isEverything({ vendorIds }: Scope, { channel, shift }: PeriodFilter): boolean {
  return vendorIds === 'all' && channel === null && shift === null
}

function isAskedFor(cell: Narrowed | undefined, { vendorIds }: Scope, { channel, shift }: PeriodFilter): boolean {
  if (cell === undefined || (channel ?? cell.channel) !== cell.channel || (shift ?? cell.shift) !== cell.shift)
    return false
  return vendorIds === 'all' || (cell.vendorId !== null && vendorIds.includes(cell.vendorId))
}
