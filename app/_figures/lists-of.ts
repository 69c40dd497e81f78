import type { ListFilter, PeriodFilter, Sort } from '#server/domain/filter'
import type { ListedMeasure } from '#server/domain/measure'
import { listHref } from '../_url/filter-url'

type Narrowing = Partial<Pick<ListFilter, 'result' | 'slot' | 'topic' | 'agentId' | 'shift'>>

export type ListsOfVendor = (measure: ListedMeasure, narrowing?: Narrowing, sort?: Sort) => string

/** The lists behind the figures of one vendor over a period; null is "nobody". */
export function listsOf(vendorId: number | null, period: PeriodFilter): ListsOfVendor {
  return (measure, narrowing = {}, sort) =>
    listHref({ ...period, vendor: vendorId ?? 'nobody', measure, ...narrowing }, sort)
}
