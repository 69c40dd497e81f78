import type { CaseMix } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import { COMPARED_MEASURES, type ComparedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { BY_CARRIER } from './group-cells'
import { sumGroups } from './sum-groups'
import type { MeasureSum } from './sum-rollups'

/** What vendors are compared by, summed by vendor and agent over a period; of one vendor alone where one is given. */
export function mixSums(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
  measures: readonly ComparedMeasure[] = COMPARED_MEASURES,
  vendorId?: number | null,
): MeasureSum[] {
  return measures.flatMap((measure) =>
    sumGroups(mix, measure, BY_CARRIER, scope, filter, vendorId).map(({ group, n, total }) => ({
      ...group,
      measure,
      slot: '',
      n,
      total,
    })),
  )
}
