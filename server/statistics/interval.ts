/** A confidence interval in the unit of its estimate; `low` is never above `high`. */
export interface Interval {
  low: number
  high: number
}
