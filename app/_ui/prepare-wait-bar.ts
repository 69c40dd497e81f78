const SHORTEST_MS = 60_000
const LONGEST_MS = 7 * 24 * 3_600_000
export const SHORTEST_PX = 10
export const LONGEST_PX = 120

/** A stretch of a wait, in order of time. */
export interface WaitStretch {
  ms: number
  /** Inside the coverage of whoever held it. */
  covered: boolean
}

export interface WaitBarDrawing {
  heightPx: number
  /** Shares of the bar, from the top; together 100. */
  stretches: readonly { percent: number; covered: boolean }[]
}

/**
 * The length of a wait's bar: it grows with the logarithm of the wait, from a minute to a week, and its stretches divide it
 * in proportion to their time.
 */
export function prepareWaitBar(stretches: readonly WaitStretch[]): WaitBarDrawing {
  const total = stretches.reduce((sum, { ms }) => sum + ms, 0)
  const share =
    Math.log(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, total)) / SHORTEST_MS) / Math.log(LONGEST_MS / SHORTEST_MS)
  return {
    heightPx: Math.round(SHORTEST_PX + share * (LONGEST_PX - SHORTEST_PX)),
    stretches:
      total === 0
        ? [{ percent: 100, covered: true }]
        : stretches.filter(({ ms }) => ms > 0).map(({ ms, covered }) => ({ percent: (100 * ms) / total, covered })),
  }
}
