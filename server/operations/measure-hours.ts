import type { MeasureSum } from './case-mix/sum-rollups'

const HOURS_OF_WEEK = 168

/** First-reply clocks of an hour of the week that met or missed their target, and those that met it. */
export interface HourSum {
  n: number
  met: number
}

/** The 168 hours from Monday 00:00 in the company's zone, of sums with one entry for each hour at most. */
export function measureHours(sums: readonly MeasureSum[]): HourSum[] {
  const hours = Array.from({ length: HOURS_OF_WEEK }, () => ({ n: 0, met: 0 }))
  for (const { measure, slot, n, total } of sums)
    if (measure === 'hour_of_week') hours[Number(slot)] = { n, met: total }
  return hours
}
