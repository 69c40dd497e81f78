import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaBinomial } from './beta-binomial'
import { rankIntervals } from './rank-intervals'
import { AGENT_SHARES } from './testing'

const EIGHT = betaBinomial(AGENT_SHARES)?.agents ?? []

describe('between which ranks agents lie', () => {
  test('190 of 200 is among the first, 60 of 90 among the last, and three of three could be nearly anywhere', () => {
    // Checked with 400,000 draws of NumPy 2.4.6's beta distribution, there [3, 7] for 45 of 60, by a hair: its rank is 3 or less in 2.56 %.
    expect(rankIntervals(EIGHT, 1, { draws: 20_000 }).map(({ low, high }) => [low, high])).toEqual([
      ...[
        [1, 7],
        [1, 6],
        [3, 7],
        [3, 6],
      ],
      ...[
        [1, 3],
        [1, 7],
        [5, 8],
        [5, 8],
      ],
    ])
  })

  test('agents far apart have one rank each', () => {
    const apart = [0.2, 0.5, 0.9].map((share, agent) => ({
      agent,
      posterior: { a: 1e5 * share, b: 1e5 * (1 - share) },
    }))
    expect(rankIntervals(apart, 1)).toEqual([
      { agent: 0, low: 3, high: 3 },
      { agent: 1, low: 2, high: 2 },
      { agent: 2, low: 1, high: 1 },
    ])
  })

  test('agents alike could have any rank', () => {
    const alike = ['a', 'b', 'c', 'd'].map((agent) => ({ agent, posterior: { a: 8, b: 2 } }))
    for (const { low, high } of rankIntervals(alike, 1)) expect([low, high]).toEqual([1, 4])
  })

  test('less confidence is never wider', () => {
    const [sure, less] = [rankIntervals(EIGHT, 1), rankIntervals(EIGHT, 1, { confidence: 0.5 })]
    for (const [index, { low, high }] of less.entries()) {
      expect(low).toBeGreaterThanOrEqual(sure[index]?.low ?? 9)
      expect(high).toBeLessThanOrEqual(sure[index]?.high ?? 0)
    }
    expect(less).not.toEqual(sure)
  })

  test('the same seed gives the same, whoever comes first, and nobody gives nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(EIGHT, { minLength: 8 }), fc.nat(), (shuffled, seed) => {
        const ranks = rankIntervals(EIGHT, seed, { draws: 50 })
        const found = rankIntervals(shuffled, seed, { draws: 50 })
        expect([...found].sort((a, b) => Number(a.agent) - Number(b.agent))).toEqual(ranks)
      }),
      { numRuns: 20 },
    )
    expect(rankIntervals([], 1)).toEqual([])
  })
})
