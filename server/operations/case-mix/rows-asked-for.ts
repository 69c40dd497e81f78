import type { Columns, Places } from '#db/bulk/columns'
import type { MixCell } from '#db/bulk/read-case-mix'
import { dayNumber } from '#server/domain/calendar-day'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'

/** Parts of a period; `partOf` says which one, from 0, a day (since 1970) is in, -1 for none. */
export interface Parts {
  count: number
  partOf: (day: number) => number
}

export const WHOLE: Parts = { count: 1, partOf: () => 0 }
export const LEFT_OUT = -1

/** What sums are narrowed by. */
export type Narrowed = Pick<MixCell, 'vendorId' | 'channel' | 'shift'>

/** The place of each row's group, or `LEFT_OUT` for one that the period, its strata or the scope leaves out. */
export function rowsAskedFor<Group, Cell extends Narrowed>(
  columns: Pick<Columns<Cell, never>, 'cells' | 'days'>,
  { day, cell }: Places,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
): (row: number) => number {
  const places = placesAskedFor(columns, by, scope, filter)
  const partByDay = partsByDay(columns.days, filter, WHOLE)
  return (row) => {
    const part = partByDay[(day[row] ?? 0) - columns.days.first] ?? LEFT_OUT
    return part === LEFT_OUT ? LEFT_OUT : (places[cell[row] ?? 0] ?? LEFT_OUT)
  }
}

/** The rows to walk: those of one vendor (null: of none) where one is given and its rows stand together. */
export function rangeOf(
  { day, byVendor }: Places,
  vendorId: number | null | undefined,
): { start: number; end: number } {
  if (vendorId === undefined || byVendor === null) return { start: 0, end: day.length }
  return byVendor.get(vendorId) ?? { start: 0, end: 0 }
}

/** The group of each cell, as its place; of cells that are not asked for none. */
export function placesAskedFor<Group, Cell extends Narrowed>(
  mix: Pick<Columns<Cell, never>, 'cells'>,
  by: GroupBy<Group, Cell>,
  scope: Scope,
  filter: PeriodFilter,
  vendorId?: number | null,
): Int32Array {
  const { placeByCell } = groupCells(mix, by)
  if (vendorId === undefined && isEverything(scope, filter)) return placeByCell
  const isOf = (cell: Narrowed | undefined) => vendorId === undefined || cell?.vendorId === vendorId
  return placeByCell.map((place, index) => {
    const cell = mix.cells[index]
    return isOf(cell) && isAskedFor(cell, scope, filter) ? place : LEFT_OUT
  })
}

/** The part of each day, by its place among the days that there are. */
export function partsByDay(
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
