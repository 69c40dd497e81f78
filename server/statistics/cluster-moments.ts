import { orderedSum } from './ordered-sum'

/**
 * Replies summed over conversations, so that a mean of replies and an error that allows for those of one conversation resembling
 * each other can be had without the replies: of each conversation its replies n and what they add up to, squared and multiplied.
 */
export interface Moments {
  /** Conversations. */
  clusters: number
  n: number
  sum: number
  nn: number
  nSum: number
  sumSum: number
}

/** The moments of all conversations of several lots; a conversation must not be in two of them. The same in any order of lots. */
export function addMoments(lots: readonly Moments[]): Moments {
  const add = (what: keyof Moments) => orderedSum(lots.map((lot) => lot[what]))
  return {
    clusters: add('clusters'),
    n: add('n'),
    sum: add('sum'),
    nn: add('nn'),
    nSum: add('nSum'),
    sumSum: add('sumSum'),
  }
}

/**
 * The mean over replies with its cluster-robust standard error, V = C/(C − 1) · Σ (S_c − n_c·mean)² / n² over the C conversations
 * (method.md 3.4), in the unit of `sum`. The standard error is null for one conversation; null where there is no reply.
 */
export function meanOfMoments(moments: Moments): { mean: number; standardError: number | null } | null {
  const { clusters, n, sum, nn, nSum, sumSum } = moments
  if (n === 0) return null
  const mean = sum / n
  if (clusters < 2) return { mean, standardError: null }
  // Rounding must not leave less than nothing where all conversations are alike.
  const squares = Math.max(0, sumSum - 2 * mean * nSum + mean ** 2 * nn)
  return { mean, standardError: Math.sqrt((clusters / (clusters - 1)) * squares) / n }
}
