import { hashPath } from './random'

const GOLDEN = 0.6180339887498949

/**
 * Evenly spread numbers in (0, 1), one sequence a key (additive recurrence with the golden ratio). Drawing a share or a
 * waiting time from these keeps every planted rate within about one conversation of its plan, in every cell.
 */
export interface Samples {
  next(key: string): number
  /** True in the share `probability` of the calls with this key. */
  hit(key: string, probability: number): boolean
}

export function createSamples(seed: number): Samples {
  const positions = new Map<string, number>()

  function next(key: string): number {
    const last = positions.get(key) ?? hashPath(seed, ['samples', key]) / 4294967296
    const position = (last + GOLDEN) % 1
    positions.set(key, position)
    return Math.min(Math.max(position, 1e-6), 1 - 1e-6)
  }

  return { next, hit: (key, probability) => next(key) < probability }
}
