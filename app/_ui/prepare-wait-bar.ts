const SHORTEST_MS = 60_000
const LONGEST_MS = 7 * 24 * 3_600_000
export const SHORTEST_PX = 10
export const LONGEST_PX = 120

export const WAIT_HOLDERS = ['in_house', 'contracted', 'other_vendor', 'bot', 'nobody'] as const
export type WaitHolder = (typeof WAIT_HOLDERS)[number]

/** The part of a wait that one holder held. */
export interface WaitStretch {
  ms: number
  holder: WaitHolder
  /** Inside the coverage of whoever held it. */
  covered: boolean
}

export interface WaitBarDrawing {
  heightPx: number
  /** Shares of the bar, from the top; together 100. */
  stretches: readonly (Omit<WaitStretch, 'ms'> & { percent: number })[]
}

/**
 * The length of a wait's bar: it grows with the logarithm of the wait, from a minute to a week, and its stretches divide it
 * in proportion to their time; a wait of no time is its first stretch's.
 */
export function prepareWaitBar(stretches: readonly WaitStretch[]): WaitBarDrawing {
  const total = stretches.reduce((sum, { ms }) => sum + ms, 0)
  const share =
    Math.log(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, total)) / SHORTEST_MS) / Math.log(LONGEST_MS / SHORTEST_MS)
  return {
    heightPx: Math.round(SHORTEST_PX + share * (LONGEST_PX - SHORTEST_PX)),
    stretches:
      total === 0
        ? stretches.slice(0, 1).map(({ ms: _, ...rest }) => ({ ...rest, percent: 100 }))
        : stretches.filter(({ ms }) => ms > 0).map(({ ms, ...rest }) => ({ ...rest, percent: (100 * ms) / total })),
  }
}
