import type { Interval } from './interval'
import { normalQuantile } from './normal'

/** How often each template was used, by template. */
export type Uses = ReadonlyMap<string, number>

export interface Concentration {
  n: number
  /** The chance that two replies drawn without putting back are the same template, 0–1. */
  chance: number
  /** Templates in even use that would give this chance, 1 / chance; null where no template was used twice. */
  effective: number | null
  /** Of `effective`; null with it, and where the spread cannot be known. */
  interval: Interval | null
  /** What the interval treats as independent: agents, or replies where fewer than two agents are known. */
  basis: 'agents' | 'replies'
}

/**
 * The unbiased index of Simpson (1949), D = Σ c(c − 1) / n(n − 1) over the counts c of the templates: unlike shares squared
 * it does not depend on n, so that small and large agents compare (method.md 5.5). Null for fewer than two uses.
 */
export function simpsonIndex(counts: Iterable<number>): number | null {
  let n = 0
  let pairs = 0
  for (const count of counts) {
    n += count
    pairs += count * (count - 1)
  }
  return n < 2 ? null : pairs / (n * (n - 1))
}

/**
 * The concentration of the uses of several agents together. Replies of one agent resemble each other, so the standard error of
 * D is the jackknife's over agents, each left out once: V = (G − 1)/G · Σ (D₋g − mean)² (Efron and Stein 1981). Where it cannot be
 * had (one agent, or one that holds nearly all), it is Simpson's own for independent replies. The interval is made for
 * log D and turned over, since neither D nor its inverse can be negative; an effective number is never below 1. Draws no
 * random numbers; the same in any order of agents. Null for fewer than two uses.
 */
export function concentrationOf(usesByAgent: readonly Uses[], confidence = 0.95): Concentration | null {
  const all = addUses(usesByAgent)
  const chance = simpsonIndex(all.values())
  if (chance === null) return null
  const n = total(all.values())
  if (chance === 0) return { n, chance, effective: null, interval: null, basis: 'replies' }
  const jackknifed = jackknifeError(usesByAgent, all)
  const standardError = jackknifed ?? Math.sqrt(simpsonVariance([...all.values()].map((count) => count / n)) / n)
  const factor = Math.exp((normalQuantile((1 + confidence) / 2) * standardError) / chance)
  return {
    n,
    chance,
    effective: 1 / chance,
    interval: { low: Math.max(1, 1 / (chance * factor)), high: factor / chance },
    basis: jackknifed === null ? 'replies' : 'agents',
  }
}

/** n times the variance of D for independent replies, for large n: 4 (Σ p³ − (Σ p²)²) (Simpson 1949). */
export function simpsonVariance(shares: Iterable<number>): number {
  let squares = 0
  let cubes = 0
  // Sorted, because sums of fractions depend on their order and the order of templates must not matter.
  for (const share of [...shares].sort((a, b) => a - b)) {
    squares += share ** 2
    cubes += share ** 3
  }
  return Math.max(0, 4 * (cubes - squares ** 2))
}

/** Null for fewer than two agents, and where without one of them nothing is left to compare. */
function jackknifeError(usesByAgent: readonly Uses[], all: Uses): number | null {
  const present = usesByAgent.filter((uses) => total(uses.values()) > 0)
  if (present.length < 2) return null
  const left: number[] = []
  for (const uses of present) {
    const rest = simpsonIndex([...all].map(([template, count]) => count - (uses.get(template) ?? 0)))
    if (rest === null) return null
    left.push(rest)
  }
  left.sort((a, b) => a - b)
  const mean = total(left) / left.length
  const squares = total(left.map((value) => (value - mean) ** 2).sort((a, b) => a - b))
  return Math.sqrt(((left.length - 1) / left.length) * squares)
}

function addUses(usesByAgent: readonly Uses[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const uses of usesByAgent)
    for (const [template, count] of uses) all.set(template, (all.get(template) ?? 0) + count)
  return all
}

function total(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
