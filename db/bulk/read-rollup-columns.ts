import { and, eq, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import type { Database } from '../open-database'
import { inPeriod } from '../queries/period'
import { rollups } from '../schema'
import { CellKeeper, type Columns, type Places, type Reading, rawRows, spanOf, vendorRanges } from './columns'

export interface RollupCell {
  vendorId: number | null
  agentId: number | null
  channel: Channel
  shift: Shift
  slot: string
}

/** By vendor, agent and slot; how many each stands for, and what the measure's total adds up. */
export interface RollupRows extends Places {
  n: Int32Array
  total: Float64Array
}

export type RollupColumns = Columns<RollupCell, 'sums', RollupRows>

/** The rollups of a measure of the current runs, or of one that nobody sees yet, by vendor, agent and slot. */
export function* readRollupColumns(database: Database, measure: Measure, runId: number | null): Reading<RollupColumns> {
  const keeper = new CellKeeper<RollupCell>()
  const [days, places]: [number[], number[]] = [[], []]
  const [ns, totals]: [number[], number[]] = [[], []]
  const query = sql`select ${rollups.day}, ${rollups.vendorId}, ${rollups.agentId}, ${rollups.channel}, ${rollups.shift},
      ${rollups.slot}, ${rollups.n}, ${rollups.total}
    from ${rollups} where ${and(eq(rollups.measure, measure), inPeriod(rollups, WHOLE_PERIOD, runId))}
    order by ${rollups.vendorId}, ${rollups.agentId}, ${rollups.slot}`
  type Row = [string, number | null, number | null, Channel, Shift, string, number, number]
  for (const [day, vendorId, agentId, channel, shift, slot, n, total] of rawRows<Row>(database, query)) {
    days.push(keeper.dayOf(day))
    places.push(
      keeper.placeOf(`${vendorId}\n${agentId}\n${channel}\n${shift}\n${slot}`, () => ({
        ...{ vendorId, agentId, channel, shift, slot },
      })),
    )
    ns.push(n)
    totals.push(total)
  }
  yield
  const cell = Int32Array.from(places)
  const sums: RollupRows = {
    ...{ day: Int32Array.from(days), cell, byVendor: vendorRanges(cell, keeper.cells) },
    ...{ n: Int32Array.from(ns), total: Float64Array.from(totals) },
  }
  return { cells: keeper.cells, days: spanOf([sums]), rows: { sums } }
}
