/** How far something had come at a moment. */
export interface Observation {
  /** Milliseconds, from any start. */
  at: number
  done: number
}

export interface Pace {
  perSecond: number | null
  leftMs: number | null
}

const SHORTEST_SPAN_MS = 1000

/**
 * How fast something goes between two observations and how long the rest will take at that pace. Null while the two are
 * less than a second apart or nothing has moved; no time left while the total is not known.
 */
export function paceOf(first: Observation, last: Observation, total: number | null): Pace {
  const span = last.at - first.at
  const gained = last.done - first.done
  if (span < SHORTEST_SPAN_MS || gained <= 0) return { perSecond: null, leftMs: null }
  const perMs = gained / span
  return { perSecond: perMs * 1000, leftMs: total === null ? null : Math.max(0, total - last.done) / perMs }
}
