import { kaplanMeier } from './kaplan-meier'
import type { RiskTable } from './risk-table'

/**
 * The mean wait where none is counted as longer than `horizonMs`: ∫₀^τ S, with variance Σ d·A²/(n(n − d)) where A is the area
 * to the right of each reply (method.md 1.7; Royston and Parmar 2013). `horizonMs` of the result is shorter than asked where
 * nothing is known of that long: the longest wait, unless everybody was answered by then or some wait is without end.
 * Milliseconds. Null where nothing is known of any time: without waits, or where all of them have only just begun.
 */
export function restrictedMean(
  table: RiskTable,
  horizonMs: number,
): { meanMs: number; standardErrorMs: number; horizonMs: number } | null {
  const curve = kaplanMeier(table)
  const knownMs = table.isEndless || curve.steps.at(-1)?.waiting === 0 ? horizonMs : (table.lastMs ?? 0)
  const endMs = Math.min(horizonMs, knownMs)
  if (table.n === 0 || endMs <= 0) return null

  const events = table.steps.filter(({ replied, ms }) => replied > 0 && ms < endMs)
  let rightArea = 0
  let variance = 0
  let untilMs = endMs
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const [event, step] = [events[index], curve.steps[index]]
    if (event === undefined || step === undefined) continue
    rightArea += step.waiting * (untilMs - event.ms)
    untilMs = event.ms
    const remaining = event.atRisk - event.replied
    if (remaining > 0) variance += (event.replied * rightArea ** 2) / (event.atRisk * remaining)
  }
  return { meanMs: rightArea + untilMs, standardErrorMs: Math.sqrt(variance), horizonMs: endMs }
}
