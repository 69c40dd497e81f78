import type { CaseMix } from '#db/bulk/read-case-mix'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import type { ComparedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { sumGroups } from '../case-mix/sum-groups'
import { BY_AGENT_STRATUM, type MeasurePair, pairUp, vendorSums } from './pair'

const PAIRED_MEASURES = [...DIMENSIONS, 'first_reply'] as const satisfies readonly ComparedMeasure[]

export type Pairs = Record<(typeof PAIRED_MEASURES)[number], MeasurePair>

const NOTHING = vendorSums([])

export type PairsOf = (vendorId: number | null) => Pairs

/** Reads vendors beside in-house, measure by measure, each once. */
export function pairReader(
  { mix, scope, filter }: { mix: CaseMix; scope: Scope; filter: PeriodFilter },
  inHouseId: number | null,
): PairsOf {
  const read = (measure: ComparedMeasure) => {
    const all = sumGroups(mix, measure, BY_AGENT_STRATUM, scope, filter)
    const byVendorId = grouped(all, ({ group }) => group.vendorId)
    return {
      all: vendorSums(all),
      byVendorId: new Map([...byVendorId].map(([vendorId, own]) => [vendorId, vendorSums(own)])),
    }
  }
  const sums = {
    response: read('response'),
    escalation: read('escalation'),
    canned: read('canned'),
    first_reply: read('first_reply'),
  }
  const known = new Map<number | null, Pairs>()
  return (vendorId) => {
    const pairs = known.get(vendorId) ?? pairsOf(vendorId)
    known.set(vendorId, pairs)
    return pairs
  }

  function pairsOf(vendorId: number | null): Pairs {
    const pair = (measure: keyof Pairs) => {
      const { all, byVendorId } = sums[measure]
      return pairUp(measure, byVendorId.get(vendorId) ?? NOTHING, byVendorId.get(inHouseId) ?? NOTHING, all)
    }
    return {
      response: pair('response'),
      escalation: pair('escalation'),
      canned: pair('canned'),
      first_reply: pair('first_reply'),
    }
  }
}
