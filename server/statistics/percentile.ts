import { orderStatistic } from './order-statistic'

/** A wait that happened, or that it was longer than the longest answered one; null where nobody was answered. */
export type WaitAt = { atMost: number } | { notWithin: number | null }

/**
 * The nearest-rank percentile of waits, the ⌈q·n⌉-th of all, so that it is always one of them (method.md 1.8), in which unanswered failures count as longer than anything (rulings.md 16). Leave pending waits out.
 * `atMost` is a wait that happened. `notWithin` says that the percentile is a wait without an answer: longer than the longest
 * answered one given, or null where nobody was answered. Null without any wait.
 */
export function waitPercentile(answeredSorted: ArrayLike<number>, unansweredCount: number, q: number): WaitAt | null {
  const n = answeredSorted.length + unansweredCount
  return n === 0 ? null : waitAt(answeredSorted, rankOf(q, n))
}

/**
 * Between which waits the same percentile lies with 95 % confidence, whatever their distribution, were all waits independent (the
 * order statistics of `orderStatistic`). `high` is `notWithin` where chance allows that it is a wait without an answer. Null where
 * there are too few waits to bound it on both sides.
 */
export function waitPercentileRange(
  answeredSorted: ArrayLike<number>,
  unansweredCount: number,
  q: number,
): { low: WaitAt; high: WaitAt } | null {
  const ranks = orderStatistic(answeredSorted.length + unansweredCount, q)
  return ranks && { low: waitAt(answeredSorted, ranks.low), high: waitAt(answeredSorted, ranks.high) }
}

function waitAt(answeredSorted: ArrayLike<number>, rank: number): WaitAt {
  const atMost = answeredSorted[rank - 1]
  return atMost === undefined ? { notWithin: answeredSorted[answeredSorted.length - 1] ?? null } : { atMost }
}

function rankOf(q: number, n: number): number {
  // 0.07 · 100 is 7.000000000000001 and must stay the 7th.
  return Math.max(1, Math.ceil(q * n - 1e-9))
}
