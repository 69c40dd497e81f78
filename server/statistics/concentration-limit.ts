import { simpsonIndex, simpsonVariance, type Uses } from './concentration'
import { normalQuantile } from './normal'

/** How often each template was used in each topic, by topic. */
export type UsesByTopic = ReadonlyMap<string, Uses>

/** Both sides together, so that 1 in 1,000 lies above by chance (the alarm of method.md 3.5). */
const ALARM = 0.998
/** Less of an agent's replies in topics that the reference knows says nothing (method.md 3.4). */
const LEAST_COVERED = 0.7

/**
 * Up to where the concentration D of an agent's templates may go by chance, had the agent drawn each reply from what a
 * reference uses in the topic of that reply: a queue of refunds has few templates by its nature (method.md 5.5, 5.6 C7). With n_s
 * replies in topic s and the reference's shares q_st of template t, the expected D is that of two replies picked from the
 * agent's own mix of topics, E = Σ_t ((Σ_s n_s·q_st)² − Σ_s n_s·q_st²) / n(n − 1); its standard error is Simpson's for the
 * mixed shares Σ_s n_s·q_st / n, 4 (Σ p³ − (Σ p²)²) / n, and the limit E + 3.09 errors. The shares are taken as known, and those
 * of a small reference are a little too concentrated, which makes the limit rather too high than too low; replies of one
 * agent are taken as independent. Topics that the reference does not know are left out, of `chance`, the D of the agent, too;
 * null for fewer than two replies and where the reference knows less than 70 % of them.
 */
export function concentrationLimit(
  own: UsesByTopic,
  reference: UsesByTopic,
): { chance: number; expected: number; limit: number } | null {
  const known = [...own].filter(([topic]) => sizeOf(reference.get(topic)) > 0)
  const n = known.reduce((sum, [, uses]) => sum + sizeOf(uses), 0)
  const all = [...own.values()].reduce((sum, uses) => sum + sizeOf(uses), 0)
  if (n < 2 || n < LEAST_COVERED * all) return null
  const mixed = new Map<string, { sum: number; squares: number }>()
  const ownByTemplate = new Map<string, number>()
  // By name, because sums of fractions depend on their order and the order of topics must not matter.
  for (const [topic, uses] of known.sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [template, count] of uses) ownByTemplate.set(template, (ownByTemplate.get(template) ?? 0) + count)
    const theirs = reference.get(topic) ?? new Map<string, number>()
    const size = sizeOf(theirs)
    for (const [template, count] of theirs) {
      const share = count / size
      const { sum, squares } = mixed.get(template) ?? { sum: 0, squares: 0 }
      mixed.set(template, { sum: sum + sizeOf(uses) * share, squares: squares + sizeOf(uses) * share ** 2 })
    }
  }
  const pairs = [...mixed.values()].map(({ sum, squares }) => sum ** 2 - squares).sort((a, b) => a - b)
  const expected = pairs.reduce((sum, pair) => sum + pair, 0) / (n * (n - 1))
  const variance = simpsonVariance([...mixed.values()].map(({ sum }) => sum / n)) / n
  return {
    chance: simpsonIndex(ownByTemplate.values()) ?? 0,
    expected,
    limit: Math.min(1, expected + normalQuantile((1 + ALARM) / 2) * Math.sqrt(variance)),
  }
}

function sizeOf(uses: Uses | undefined): number {
  let size = 0
  for (const count of uses?.values() ?? []) size += count
  return size
}
