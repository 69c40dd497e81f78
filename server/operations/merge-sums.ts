import { grouped } from '#server/domain/grouped'
import type { MeasureSum } from './case-mix/sum-rollups'

/** Sums of several vendors as those of one, by measure, agent and slot; its vendor is null. */
export function mergeSums(sums: readonly MeasureSum[]): MeasureSum[] {
  const alike = grouped(sums, ({ measure, agentId, slot }) => `${measure} ${agentId} ${slot}`)
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            vendorId: null,
            n: others.reduce((n, other) => n + other.n, first.n),
            total: others.reduce((total, other) => total + other.total, first.total),
          },
        ],
  )
}
