import { type CaseMix, MIX_MEASURES, type MixMeasure } from '#db/bulk/read-case-mix'
import type { RollupSum } from '#db/queries/rollups'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import { sumCells } from './sum-cells'

/** What vendors are compared by, summed by vendor and agent over a period. */
export function mixSums(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
  measures: readonly MixMeasure[] = MIX_MEASURES,
): RollupSum[] {
  return measures.flatMap((measure) =>
    [
      ...grouped(sumCells(mix, measure, scope, filter), ({ cell }) => `${cell.vendorId} ${cell.agentId}`).values(),
    ].flatMap((own) => {
      const [first] = own
      if (first === undefined) return []
      const { vendorId, agentId } = first.cell
      const add = (what: 'n' | 'total') => own.reduce((sum, cell) => sum + cell[what], 0)
      return [{ measure, vendorId, agentId, slot: '', n: add('n'), total: add('total') }]
    }),
  )
}
