/**
 * The nearest-rank percentile of waits, the ⌈q·n⌉-th of all, so that it is always one of them (method.md 1.8), in which unanswered failures count as longer than anything (rulings.md 16). Leave pending waits out.
 * `atMost` is a wait that happened. `notWithin` says that the percentile is a wait without an answer: longer than the longest
 * answered one given, or null where nobody was answered. Null without any wait.
 */
export function waitPercentile(
  answeredSorted: readonly number[],
  unansweredCount: number,
  q: number,
): { atMost: number } | { notWithin: number | null } | null {
  const n = answeredSorted.length + unansweredCount
  if (n === 0) return null
  const atMost = answeredSorted[rankOf(q, n) - 1]
  return atMost === undefined ? { notWithin: answeredSorted.at(-1) ?? null } : { atMost }
}

function rankOf(q: number, n: number): number {
  // 0.07 · 100 is 7.000000000000001 and must stay the 7th.
  return Math.max(1, Math.ceil(q * n - 1e-9))
}
