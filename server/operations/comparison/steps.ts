import { addDays, firstOfMonth, mondayOf } from '#server/domain/calendar-day'
import type { TrendStep } from '#server/domain/filter'

const STEPS = 12

/** A whole week from Monday or a whole month; both days, YYYY-MM-DD, belong to it. */
export interface Step {
  start: string
  end: string
}

/** The last 12 weeks or months up to the one that holds `to`, none of them wholly before `from`; days are calendar days. */
export function stepsUpTo(step: TrendStep, { from, to }: { from: string; to: string }): Step[] {
  const steps: Step[] = []
  let start = step === 'week' ? mondayOf(to) : firstOfMonth(to)
  while (steps.length < STEPS) {
    const end = step === 'week' ? addDays(start, 6) : addDays(firstOfMonth(addDays(start, 31)), -1)
    if (end < from) break
    steps.unshift({ start, end })
    start = step === 'week' ? addDays(start, -7) : firstOfMonth(addDays(start, -1))
  }
  return steps
}
