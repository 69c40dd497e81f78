import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgentShare, betaBinomial, conversationsForReliability, type ShrunkShares } from './beta-binomial'
import { AGENT_SHARES } from './testing'

/** Hits of 45 at bat of eighteen players (Efron and Morris 1975). */
const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]
const PLAYERS = HITS.map((successes, agent) => ({ agent, successes, n: 45 }))

const byAgent = (shrunk: ShrunkShares | null) =>
  [...(shrunk?.agents ?? [])].sort((a, b) => Number(a.agent) - Number(b.agent))

const anyShares = fc
  .array(fc.tuple(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 10 })
  .map((shares) => shares.map(([n, kept], agent): AgentShare => ({ agent, n, successes: n * kept })))

describe('shares of agents, shrunk towards that of all', () => {
  test('eight agents of method.md 3.8: P .82961, ρ .13472, M 6.423', () => {
    const shrunk = betaBinomial(AGENT_SHARES)
    expect(shrunk?.mean).toBeCloseTo(0.82961, 5)
    expect(shrunk?.correlation).toBeCloseTo(0.13472, 5)
    expect(shrunk?.strength).toBeCloseTo(6.423, 3)
  })

  // Intervals checked with SciPy 1.17.1's beta distribution.
  test.each([
    [0, 0.8839, 0.6288, 0.9957],
    [1, 0.8829, 0.7386, 0.9733],
    [2, 0.7577, 0.6486, 0.8521],
    [3, 0.8018, 0.7213, 0.8715],
    [4, 0.9463, 0.9117, 0.9726],
    [5, 0.8725, 0.6796, 0.9819],
    [6, 0.6775, 0.5815, 0.7666],
    [7, 0.568, 0.331, 0.7893],
  ])('agent %d has %d, between %d and %d', (index, estimate, low, high) => {
    const agent = betaBinomial(AGENT_SHARES)?.agents[index]
    expect(agent?.estimate).toBeCloseTo(estimate, 4)
    expect(agent?.interval.low).toBeCloseTo(low, 4)
    expect(agent?.interval.high).toBeCloseTo(high, 4)
  })

  test('three of three comes behind 190 of 200', () => {
    const [threeOfThree, , , , manyOfMany] = betaBinomial(AGENT_SHARES)?.agents ?? []
    expect(threeOfThree?.estimate).toBeLessThan(manyOfMany?.estimate ?? 0)
    expect(threeOfThree?.reliability).toBeCloseTo(3 / 9.423, 3)
  })

  test('baseball players of Efron and Morris: .400 is .2801 of the best, .2535 of the last', () => {
    const shrunk = betaBinomial(PLAYERS)
    expect(shrunk?.mean).toBeCloseTo(0.26543, 5)
    expect(shrunk?.correlation).toBeCloseTo(0.00271, 5)
    expect(shrunk?.strength).toBeCloseTo(367.99, 2)
    const [best, last] = [shrunk?.agents.at(0)?.estimate ?? 0, shrunk?.agents.at(-1)?.estimate ?? 0]
    expect(best).toBeCloseTo(0.2801, 4)
    expect(last).toBeCloseTo(0.2535, 4)
    // Their own estimator shrinks less far, to .294 and .242.
    expect(best).toBeLessThan(0.2939)
    expect(last).toBeGreaterThan(0.2422)
  })

  test.each([
    [
      'who all have the same',
      [
        [8, 10],
        [80, 100],
        [40, 50],
      ],
    ],
    [
      'who differ by less than chance',
      [
        [8, 10],
        [9, 10],
        [8, 10],
        [8, 10],
      ],
    ],
    [
      'who all have everything',
      [
        [10, 10],
        [3, 3],
      ],
    ],
    [
      'who have nothing',
      [
        [0, 10],
        [0, 3],
      ],
    ],
    [
      'of one conversation each',
      [
        [1, 1],
        [0, 1],
        [1, 1],
      ],
    ],
    ['who are one', [[3, 9]]],
  ])('agents %s are not told apart', (_, shares) => {
    const found = betaBinomial(shares.map(([successes = 0, n = 0], agent) => ({ agent, successes, n })))
    expect(found).toMatchObject({ correlation: 0, strength: null, agents: [] })
  })

  test('agents of all or nothing are still given room', () => {
    const [none, all] =
      betaBinomial([
        { agent: 'a', successes: 0, n: 20 },
        { agent: 'b', successes: 20, n: 20 },
      ])?.agents ?? []
    expect(none?.interval.high).toBeCloseTo(0.11664, 5)
    expect(all?.interval.low).toBeCloseTo(0.88336, 5)
  })

  test('nobody has nothing to shrink, and agents without a conversation are left out', () => {
    expect(betaBinomial([])).toBeNull()
    expect(betaBinomial([{ agent: 'a', successes: 0, n: 0 }])).toBeNull()
    const withIdle = betaBinomial([...AGENT_SHARES, { agent: 'idle', successes: 0, n: 0 }])
    expect(withIdle).toEqual(betaBinomial(AGENT_SHARES))
  })

  test('an estimate lies between the agent’s own share and that of all, within its interval, in any order', () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        const shrunk = betaBinomial(shares)
        const turned = betaBinomial([...shares].reverse())
        expect(turned && { ...turned, agents: byAgent(turned) }).toEqual(
          shrunk && { ...shrunk, agents: byAgent(shrunk) },
        )
        for (const { agent, estimate, interval, reliability } of shrunk?.agents ?? []) {
          const { successes = 0, n = 0 } = shares.find((share) => share.agent === agent) ?? {}
          const between = [successes / n, shrunk?.mean ?? 0].sort((a, b) => a - b)
          expect(estimate).toBeGreaterThanOrEqual((between[0] ?? 0) - 1e-12)
          expect(estimate).toBeLessThanOrEqual((between[1] ?? 0) + 1e-12)
          expect(interval.low).toBeLessThanOrEqual(estimate)
          expect(interval.high).toBeGreaterThanOrEqual(estimate)
          expect(reliability).toBeGreaterThan(0)
          expect(reliability).toBeLessThan(1)
        }
      }),
    )
  })

  test.each([
    [6.4, 15],
    [20, 47],
    [50, 117],
  ])('at a strength of %d an agent is ranked from %d conversations on', (strength, n) => {
    expect(conversationsForReliability(strength)).toBe(n)
    expect(n / (n + strength)).toBeGreaterThanOrEqual(0.7)
    expect((n - 1) / (n - 1 + strength)).toBeLessThan(0.7)
  })
})
