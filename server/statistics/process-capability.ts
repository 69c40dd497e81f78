import type { Capability } from '#server/domain/verdict'

/**
 * A target, higher is better, against the limits of a control chart in the same unit (method.md 3.6): a process whose lower limit
 * reaches it meets it week after week, one whose upper limit stays below it never will as it is, and between them it hits and
 * misses by chance. Speaks of a process that gives no signals.
 */
export function processCapability({ lower, upper }: { lower: number; upper: number }, target: number): Capability {
  if (lower >= target) return 'capable'
  return upper < target ? 'incapable' : 'hit_and_miss'
}
