import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { dayNumber } from '#server/domain/calendar-day'
import type { Database } from '../open-database'

/** What was counted, one entry each: its day as days since 1970, and its cell. */
export interface Places {
  day: Int32Array
  cell: Int32Array
  /** Where the entries of each vendor begin and end, for those that stand together; null where they do not. */
  byVendor: VendorRanges | null
}

export type VendorRanges = ReadonlyMap<number | null, { start: number; end: number }>

/** Where the entries of each day begin, from `firstDay` on, and at last where those of the last one end; and how many each is of. */
export interface ByDay {
  starts: Int32Array
  firstDay: number
  cell: Int32Array
  n: Int32Array
}

/** What was counted, added up by day and cell: how many, and what the measure's total adds up. */
export interface DaySums extends ByDay {
  total: Float64Array
}

/** Measures in columns, each entry in one of some cells: small enough to be kept and walked. */
export interface Columns<Cell, Measure extends string, Rows = DaySums> {
  cells: readonly Cell[]
  /** The first and the last day with anything, as days since 1970; the last is before the first where there is nothing. */
  days: { first: number; last: number }
  rows: Readonly<Record<Measure, Rows>>
}

/** Columns that are read a query at a time: between two, others may have their turn. */
export type Reading<Read> = Generator<undefined, Read>

const dialect = new SQLiteSyncDialect()

/** Walks the rows of a query as arrays. */
export function* rawRows<Row>({ sqlite }: Database, query: SQL): Generator<Row> {
  const { sql: text, params } = dialect.sqlToQuery(query)
  yield* sqlite
    .prepare<unknown[], Row>(text)
    .raw()
    .iterate(...params)
}

/** Numbers cells as they come, and days. */
export class CellKeeper<Cell> {
  readonly cells: Cell[] = []
  readonly #placeByKey = new Map<string, number>()
  readonly #numberByDay = new Map<string, number>()

  /** The place in `cells` of what goes by a key; `cell` is asked for the first time. */
  placeOf(key: string, cell: () => Cell): number {
    const known = this.#placeByKey.get(key)
    if (known !== undefined) return known
    const place = this.cells.push(cell()) - 1
    this.#placeByKey.set(key, place)
    return place
  }

  /** Days since 1970, remembered, because there are few days and many rows. */
  dayOf(day: string): number {
    const number = this.#numberByDay.get(day) ?? dayNumber(day)
    this.#numberByDay.set(day, number)
    return number
  }
}

/** Where the entries of each vendor begin and end, which must stand together. */
export function vendorRanges(
  cell: Int32Array,
  cells: readonly { vendorId: number | null }[],
): Map<number | null, { start: number; end: number }> {
  const ranges = new Map<number | null, { start: number; end: number }>()
  let last: { start: number; end: number } | null = null
  let lastId: number | null | undefined
  for (const [row, place] of cell.entries()) {
    const vendorId = cells[place]?.vendorId ?? null
    if (last === null || vendorId !== lastId) {
      if (ranges.has(vendorId)) throw new Error('The entries of a vendor do not stand together.')
      last = { start: row, end: row }
      ranges.set(vendorId, last)
      lastId = vendorId
    }
    last.end = row + 1
  }
  return ranges
}

/** Adds rows up, given in columns: the day, the cell and the total of each. */
export function sumByDay(day: readonly number[], cell: readonly number[], total: readonly number[]): DaySums {
  const { columns, ...byDay } = sumColumnsByDay(day, cell, [total])
  return { ...byDay, total: columns[0] ?? new Float64Array() }
}

/** The same with several totals. */
export function sumColumnsByDay(
  day: readonly number[],
  cell: readonly number[],
  totals: readonly (readonly number[])[],
): ByDay & { columns: Float64Array[] } {
  const { first, last } = spanOf([{ day }])
  const cells = cell.reduce((most, one) => Math.max(most, one), 0) + 1
  const placeByKey = new Map<number, number>()
  const sums: { day: number; cell: number; n: number; totals: number[] }[] = []
  for (const [row, ofDay] of day.entries()) {
    const ofCell = cell[row] ?? 0
    const key = (ofDay - first) * cells + ofCell
    let sum = sums[placeByKey.get(key) ?? -1]
    if (sum === undefined) {
      sum = { day: ofDay, cell: ofCell, n: 0, totals: totals.map(() => 0) }
      placeByKey.set(key, sums.push(sum) - 1)
    }
    sum.n += 1
    for (const [which, values] of totals.entries()) sum.totals[which] = (sum.totals[which] ?? 0) + (values[row] ?? 0)
  }
  sums.sort((a, b) => a.day - b.day)
  const starts = new Int32Array(last - first + 2)
  for (const { day: ofDay } of sums) starts[ofDay - first + 1] = (starts[ofDay - first + 1] ?? 0) + 1
  for (let index = 1; index < starts.length; index++) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0)
  return {
    ...{ starts, firstDay: first },
    cell: Int32Array.from(sums, (sum) => sum.cell),
    n: Int32Array.from(sums, (sum) => sum.n),
    columns: totals.map((_, which) => Float64Array.from(sums, (sum) => sum.totals[which] ?? 0)),
  }
}

/** The days that rows lie between. */
export function spanOf(rows: readonly { day: Iterable<number> }[]): Columns<never, never>['days'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { day } of rows)
    for (const one of day) {
      if (one < first) first = one
      if (one > last) last = one
    }
  return first > last ? { first: 0, last: -1 } : { first, last }
}

/** The days that sums by day lie between. */
export function spanOfSums(sums: readonly DaySums[]): Columns<never, never>['days'] {
  const spans = sums.flatMap(({ firstDay, starts, cell }) =>
    cell.length === 0 ? [] : [{ day: [firstDay, firstDay + starts.length - 2] }],
  )
  return spanOf(spans)
}
