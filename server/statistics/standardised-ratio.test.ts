import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byarInterval, type StratumCell, standardisedRatio } from './standardised-ratio'
import { momentsOf } from './testing'

/** So many hits of so many replies, each reply a conversation of its own. */
const counts = (stratum: string, isOwn: boolean, hits: number, n: number, agent = isOwn ? 'a' : 'b'): StratumCell => ({
  stratum,
  agent,
  isOwn,
  moments: momentsOf(Array.from({ length: n }, (_, index) => [index < hits ? 1 : 0])),
})

/** So many times the same: a reference so large that the group's own part of it does not count. */
const timesAMillion = (cell: StratumCell): StratumCell => {
  const { clusters, n, sum, nn, nSum, sumSum } = cell.moments
  const times = (value: number) => 1_000_000 * value
  const scaled = { clusters: times(clusters), n: times(n), sum: times(sum) }
  return { ...cell, moments: { ...scaled, nn: times(nn), nSum: times(nSum), sumSum: times(sumSum) } }
}

/** The kidney stones of Charig and others 1986: treatment A against the rates of B. */
const kidneyStones = (isFailure: boolean) => {
  const of = (stratum: string, isOwn: boolean, successes: number, n: number) =>
    counts(stratum, isOwn, isFailure ? n - successes : successes, n)
  return [
    of('small', true, 81, 87),
    of('large', true, 192, 263),
    timesAMillion(of('small', false, 234, 270)),
    timesAMillion(of('large', false, 55, 80)),
  ]
}

const anyCells = fc
  .array(
    fc.record({
      stratum: fc.constantFrom('x', 'y', 'z'),
      agent: fc.constantFrom('a', 'b', 'c'),
      isOwn: fc.boolean(),
      replies: fc.array(fc.array(fc.nat(1), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((cells) =>
    cells.map(({ stratum, agent, isOwn, replies }) => ({
      ...{ stratum, isOwn, moments: momentsOf(replies) },
      agent: `${isOwn} ${agent}`,
    })),
  )

describe('Byar’s interval of a count', () => {
  test('77 is 60.765 to 96.238 (method.md 3.4)', () => {
    expect(byarInterval(77).low).toBeCloseTo(60.765, 3)
    expect(byarInterval(77).high).toBeCloseTo(96.238, 3)
    // The exact limits of the Poisson distribution are 60.7672 and 96.2368.
    expect(Math.abs(byarInterval(77).low - 60.7672)).toBeLessThan(0.003)
    expect(Math.abs(byarInterval(77).high - 96.2368)).toBeLessThan(0.003)
    expect(byarInterval(77).low / 93.7875).toBeCloseTo(0.6479, 4)
    expect(byarInterval(77).high / 93.7875).toBeCloseTo(1.0261, 4)
  })

  test('of nothing begins at nothing', () => {
    expect(byarInterval(0).low).toBe(0)
    expect(byarInterval(0).high).toBeCloseTo(3.67, 1)
  })
})

describe('what is observed to what the strata lead one to expect', () => {
  test('273 successes where 256.21 are expected, 77 failures where 93.79 are (method.md 3.4)', () => {
    const successes = standardisedRatio(kidneyStones(false), 'conversations')
    expect(successes?.observed).toBe(273)
    expect(successes?.expected).toBeCloseTo(256.2125, 3)
    expect(successes?.ratio).toBeCloseTo(1.0655, 4)
    const failures = standardisedRatio(kidneyStones(true), 'conversations')
    expect(failures?.observed).toBe(77)
    expect(failures?.expected).toBeCloseTo(93.7875, 3)
    expect(failures?.ratio).toBeCloseTo(0.821, 4)
  })

  test('with agents who differ is less certain than with conversations alone', () => {
    const own = [counts('x', true, 9, 10, 'a'), counts('x', true, 1, 10, 'b')]
    const cells = [...own, counts('x', false, 50, 100, 'c'), counts('x', false, 50, 100, 'd')]
    const byAgents = standardisedRatio(cells, 'agents')
    const byConversations = standardisedRatio(cells, 'conversations')
    expect([byAgents?.basis, byConversations?.basis]).toEqual(['agents', 'conversations'])
    expect(byAgents?.ratio).toBeCloseTo(1, 12)
    expect(byAgents?.interval.high).toBeGreaterThan(byConversations?.interval.high ?? Infinity)
  })

  test('with one agent takes conversations, with one conversation counts', () => {
    const others = counts('x', false, 5, 10)
    expect(standardisedRatio([counts('x', true, 3, 10), others], 'agents')?.basis).toBe('conversations')
    expect(standardisedRatio([counts('x', true, 1, 1), others], 'agents')?.basis).toBe('counts')
  })

  test('of nothing observed has an upper limit, and nothing is said where nothing is expected', () => {
    const none = standardisedRatio([counts('x', true, 0, 20), counts('x', false, 10, 20)], 'conversations')
    expect(none).toMatchObject({ ratio: 0, basis: 'counts', interval: { low: 0 } })
    expect(none?.interval.high).toBeCloseTo(byarInterval(0).high / 5, 10)
    expect(standardisedRatio([counts('x', true, 0, 20)], 'agents')).toBeNull()
    expect(standardisedRatio([], 'agents')).toBeNull()
    expect(standardisedRatio([counts('x', false, 3, 20)], 'agents')).toBeNull()
  })

  test('of a group against itself is 1, and certain', () => {
    fc.assert(
      fc.property(anyCells, fc.constantFrom('agents' as const, 'conversations' as const), (cells, clusters) => {
        const alone = standardisedRatio(
          cells.map((cell) => ({ ...cell, isOwn: true })),
          clusters,
        )
        if (alone === null || alone.basis === 'counts') return
        expect(alone.ratio).toBeCloseTo(1, 10)
        expect(alone.interval.low).toBeCloseTo(1, 5)
        expect(alone.interval.high).toBeCloseTo(1, 5)
      }),
    )
  })

  test('adds up: over all groups of a reference the observed are the expected', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const of = (isOwn: boolean) =>
          standardisedRatio(
            cells.map((cell) => ({ ...cell, isOwn: cell.isOwn === isOwn })),
            'agents',
          )
        const hits = cells.reduce((sum, { moments }) => sum + moments.sum, 0)
        expect((of(true)?.expected ?? 0) + (of(false)?.expected ?? 0)).toBeCloseTo(hits, 8)
      }),
    )
  })

  test('does not depend on the order of cells, and holds its ratio', () => {
    fc.assert(
      fc.property(anyCells, fc.constantFrom('agents' as const, 'conversations' as const), (cells, clusters) => {
        const found = standardisedRatio(cells, clusters)
        expect(standardisedRatio([...cells].reverse(), clusters)).toEqual(found)
        if (found === null) return
        expect(found.interval.low).toBeLessThanOrEqual(found.ratio + 1e-12)
        expect(found.interval.high).toBeGreaterThanOrEqual(found.ratio - 1e-12)
      }),
    )
  })
})
