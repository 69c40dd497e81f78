/** Conversations of a group in a stratum; `sum` adds up their losses, or counts those that have what is asked about. */
export interface StratumSum {
  n: number
  sum: number
}

/** A stratum of a comparison; either group may have nothing in it. */
export interface StratumPair {
  stratum: string
  own: StratumSum
  baseline: StratumSum
}
