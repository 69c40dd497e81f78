import type { RiskTable } from './risk-table'

/**
 * The chance, 0–1, that a customer has a reply by `ms` where some leave first: Σ S(before)·d/n over the times at which replies
 * came, S being the share neither answered nor gone (Aalen and Johansen 1978; method.md 1.7). Whoever left can get no reply
 * any more; to count them as far as they waited would promise more than was kept. 0 without waits.
 */
export function cumulativeIncidence({ steps }: RiskTable, ms: number): number {
  let chance = 0
  let stillThere = 1
  for (const { ms: at, atRisk, replied, left } of steps) {
    if (at > ms) break
    chance += (stillThere * replied) / atRisk
    stillThere *= (atRisk - replied - left) / atRisk
  }
  return chance
}
