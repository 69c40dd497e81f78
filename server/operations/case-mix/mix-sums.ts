import type { CaseMix } from '#db/bulk/read-case-mix'
import type { RollupSum } from '#db/queries/rollups'
import type { PeriodFilter } from '#server/domain/filter'
import { COMPARED_MEASURES, type ComparedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { BY_CARRIER } from './group-cells'
import { sumGroups } from './sum-groups'

/** What vendors are compared by, summed by vendor and agent over a period. */
export function mixSums(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
  measures: readonly ComparedMeasure[] = COMPARED_MEASURES,
): RollupSum[] {
  return measures.flatMap((measure) =>
    sumGroups(mix, measure, BY_CARRIER, scope, filter).map(({ group, n, total }) => ({
      ...group,
      measure,
      slot: '',
      n,
      total,
    })),
  )
}
