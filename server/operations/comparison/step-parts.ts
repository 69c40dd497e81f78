import { dayNumber } from '#server/domain/calendar-day'
import type { Parts } from '../case-mix/rows-asked-for'
import type { Step } from './steps'

/** Weeks or months as the parts of a period. */
export function stepParts(steps: readonly Step[]): Parts {
  const days = steps.map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) }))
  return { count: steps.length, partOf: (day) => days.findIndex(({ from, to }) => day >= from && day <= to) }
}
