import { type CaseMix, dayNumber, type MixCell, type MixMeasure } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'

/** How many things were judged in a cell, and what the measure's total adds up: losses in millionths, or what met. */
export interface CellSum {
  cell: MixCell
  n: number
  total: number
}

/** The cells of a measure with anything in a period and its strata, in the order in which they were first read. */
export function sumCells(mix: CaseMix, measure: MixMeasure, scope: Scope, filter: PeriodFilter): CellSum[] {
  const [sums] = sumCellsBy(mix, measure, scope, filter, () => 0, 1)
  return sums ?? []
}

/** The same for several parts of a period; `partOf` says which part, 0 up to `parts`, a day (since 1970) is in. */
export function sumCellsBy(
  mix: CaseMix,
  measure: MixMeasure,
  scope: Scope,
  filter: PeriodFilter,
  partOf: (day: number) => number,
  parts: number,
): CellSum[][] {
  const { day, cell, total } = mix.rows[measure]
  const cells = mix.cells.length
  const ns = new Int32Array(cells * parts)
  const totals = new Float64Array(cells * parts)
  const partByDay = partsOf(filter, partOf, parts)
  for (let row = 0; row < day.length; row++) {
    const part = partByDay(day[row] ?? 0)
    if (part === -1) continue
    const place = part * cells + (cell[row] ?? 0)
    ns[place] = (ns[place] ?? 0) + 1
    totals[place] = (totals[place] ?? 0) + (total[row] ?? 0)
  }
  const isAskedFor = mix.cells.map((own) => isSeen(own, scope) && isIn(own, filter))
  return Array.from({ length: parts }, (_, part) =>
    mix.cells.flatMap((own, index) => {
      const n = ns[part * cells + index] ?? 0
      return n === 0 || !isAskedFor[index] ? [] : [{ cell: own, n, total: totals[part * cells + index] ?? 0 }]
    }),
  )
}

/** The part of a day, remembered, because there are few days and many rows; -1 outside the period. */
function partsOf({ from, to }: PeriodFilter, partOf: (day: number) => number, parts: number): (day: number) => number {
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from)
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to)
  const known = new Map<number, number>()
  return (day) => {
    const remembered = known.get(day)
    if (remembered !== undefined) return remembered
    const told = day < first || day > last ? -1 : partOf(day)
    const part = told >= 0 && told < parts ? told : -1
    known.set(day, part)
    return part
  }
}

function isSeen({ vendorId }: MixCell, { vendorIds }: Scope): boolean {
  return vendorIds === 'all' || (vendorId !== null && vendorIds.includes(vendorId))
}

function isIn({ channel, shift }: MixCell, filter: PeriodFilter): boolean {
  return (filter.channel ?? channel) === channel && (filter.shift ?? shift) === shift
}
