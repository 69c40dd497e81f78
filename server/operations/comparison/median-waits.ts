import type { CaseMix } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import type { Interval } from '#server/statistics/interval'
import { type StandardisedQuantile, woodruff } from '#server/statistics/woodruff'
import type { GroupBy } from '../case-mix/group-cells'
import { joined } from '../case-mix/joined'
import { waitsByGroup } from '../case-mix/sum-groups'
import type { MeasurePair } from './pair'
import { kindOf } from './pair'

/** Half of the customers waited at most so long for a first reply, at the case mix of all vendors. */
export interface MedianWait {
  n: number
  /** Null where half and more had no reply at all. */
  ms: number | null
  /** Null where it has no limit on both sides. */
  interval: Interval | null
}

const BY_VENDOR_KIND: GroupBy<{ vendorId: number | null; path: string }> = {
  keyOf: (cell) => `${cell.vendorId} ${kindOf(cell)}`,
  groupOf: (cell) => ({ vendorId: cell.vendorId, path: kindOf(cell) }),
}

/** Reads the median first-reply waits of a vendor and of in-house in the kinds of question that both answer. */
export function medianReader(
  mix: CaseMix,
  scope: Scope,
  filter: PeriodFilter,
): (pair: MeasurePair, vendorId: number | null, designEffect: number) => MedianWait | null {
  const byVendorId = grouped(waitsByGroup(mix, BY_VENDOR_KIND, scope, filter), ({ group }) => group.vendorId)
  return (pair, vendorId, designEffect) => {
    const covered = (byVendorId.get(vendorId) ?? []).flatMap(({ group, waits }) => {
      const cell = pair.cellOf(group.path)
      return cell === null ? [] : [{ cell, waits }]
    })
    const strata = [...grouped(covered, ({ cell }) => cell)].map(([cell, own]) => ({
      weight: pair.weightByCell.get(cell) ?? 0,
      values: joined(own.map(({ waits }) => waits)),
    }))
    return asMedian(woodruff(strata, 0.5, { designEffect }))
  }
}

function asMedian(told: StandardisedQuantile | null): MedianWait | null {
  if (told === null) return null
  const { n, value, interval } = told
  const isBounded = interval !== null && Number.isFinite(interval.low) && Number.isFinite(interval.high)
  return { n, ms: Number.isFinite(value) ? value : null, interval: isBounded ? interval : null }
}
