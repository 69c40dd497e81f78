/** Below so many expected, a heap and chance cannot be told apart. */
const FEWEST_EXPECTED = 5
const LEAST_RATIO = 1.5
const LEAST_Z = 3
/** Waits of real queues scatter half as much again as Poisson counts do. */
const DISPERSION = 1.5

export interface Bunching {
  /** The mean of the two windows before. */
  expected: number
  /** Counted to expected. */
  ratio: number
  z: number
  isFlagged: boolean
}

/**
 * Whether replies heap up just before their target: the count in the last window [T − w, T) against the mean λ of the two
 * windows before it, B = c / λ and z = (c − λ) / √(1.5 λ); flagged from B 1.5 and z 3 on (method.md 8.5). Null where fewer
 * than 5 are expected, which says nothing either way.
 */
export function measureBunching(justBelow: number, windowsBefore: readonly [number, number]): Bunching | null {
  const expected = (windowsBefore[0] + windowsBefore[1]) / 2
  if (expected < FEWEST_EXPECTED) return null
  const ratio = justBelow / expected
  const z = (justBelow - expected) / Math.sqrt(DISPERSION * expected)
  return { expected, ratio, z, isFlagged: ratio >= LEAST_RATIO && z >= LEAST_Z }
}
