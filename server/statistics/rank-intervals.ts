import { seededDraws } from './seeded-draws'

/** An agent's share as a beta distribution, of `betaBinomial`. */
interface Posterior {
  agent: string | number
  posterior: { a: number; b: number }
}

/** Ranks from 1, the highest share. */
export interface RankInterval {
  agent: string | number
  low: number
  high: number
}

/**
 * Between which ranks each agent lies, as a bare rank would claim to know: each agent's share is drawn from its distribution, and the
 * agents ranked, `draws` times over; the interval leaves out half of what the confidence leaves on either side (method.md 3.8).
 * In the order given. Each agent has draws of its own, so the result does not depend on their order. Empty for none.
 */
export function rankIntervals(
  agents: readonly Posterior[],
  seed: number,
  { draws = 2000, confidence = 0.95 } = {},
): RankInterval[] {
  const sources = agents.map(({ agent, posterior }) => ({ ...posterior, chance: seededDraws(seed, String(agent)) }))
  const rankOfDraw = agents.map(() => new Uint32Array(draws))
  for (let draw = 0; draw < draws; draw++) {
    const shares = sources.map(({ a, b, chance }) => chance.beta(a, b))
    const fromHighest = shares.map((_, index) => index).sort((x, y) => (shares[y] ?? 0) - (shares[x] ?? 0))
    for (const [place, index] of fromHighest.entries()) rankOfDraw[index]?.fill(place + 1, draw, draw + 1)
  }
  const leftOut = Math.floor((draws * (1 - confidence)) / 2)
  return agents.map(({ agent }, index) => {
    const sorted = rankOfDraw[index]?.sort() ?? []
    return { agent, low: sorted[leftOut] ?? 1, high: sorted[draws - 1 - leftOut] ?? agents.length }
  })
}
