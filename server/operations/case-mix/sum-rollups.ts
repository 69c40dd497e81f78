import { type RollupCell, readRollupColumns } from '#db/bulk/read-rollup-columns'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import { MEASURES, type Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { GroupBy } from './group-cells'
import { keepColumns, readAll } from './kept-columns'
import { sumRollupGroups } from './sum-groups'

/** What of a measure a vendor (null: none) carries through an agent (null: nobody named); the slot is the measure's own. */
export interface MeasureSum {
  measure: Measure
  vendorId: number | null
  agentId: number | null
  slot: string
  n: number
  total: number
}

const BY_SLOT: GroupBy<Pick<RollupCell, 'vendorId' | 'agentId' | 'slot'>, RollupCell> = {
  keyOf: ({ vendorId, agentId, slot }) => `${vendorId} ${agentId} ${slot}`,
  groupOf: ({ vendorId, agentId, slot }) => ({ vendorId, agentId, slot }),
}

export const keptRollups = new Map(
  MEASURES.map((measure) => [
    measure,
    keepColumns(`rollups of ${measure}`, (database) => readRollupColumns(database, measure, null)),
  ]),
)

/**
 * Counts and sums per measure, vendor, agent and slot over a period, in this order, of what readers see or of a run that nobody
 * sees yet; of one vendor alone (null: of none) where one is given.
 */
export function sumRollups(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  measures: readonly Measure[],
  { runId = null, vendorId }: { runId?: number | null; vendorId?: number | null } = {},
): MeasureSum[] {
  return measures.flatMap((measure) => {
    const kept = runId === null ? keptRollups.get(measure) : undefined
    const columns = kept?.of(database) ?? readAll(readRollupColumns(database, measure, runId))
    return sumRollupGroups(columns, BY_SLOT, scope, filter, vendorId).map(({ group, n, total }) => ({
      ...{ measure, vendorId: group.vendorId, agentId: group.agentId, slot: group.slot, n, total },
    }))
  })
}
