import type { PeriodFilter } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import { listsOf } from './lists-of'

/** The first and the last day of a week or month, YYYY-MM-DD. */
export interface StepDays {
  start: string
  end: string
}

/** The lists behind the weeks or months of a vendor's trend, which goes back before a period but never beyond its end. */
export function listsOfStep(
  vendorId: number | null,
  period: PeriodFilter,
  measure: Measure,
): ({ start, end }: StepDays) => string {
  return ({ start, end }) => {
    const to = period.to !== null && period.to < end ? period.to : end
    return listsOf(vendorId, { ...period, from: start, to })(measure)
  }
}
