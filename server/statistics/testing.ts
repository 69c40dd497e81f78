import fc from 'fast-check'
import type { Moments } from './cluster-moments'
import { type RiskTable, riskTable } from './risk-table'
import type { StratumPair } from './stratum-pair'

/** One wait: `ms` is how long it ran; null is without end. */
export type Wait = { ms: number; event: 'replied' | 'left' | 'waiting' } | { ms: null; event: 'waiting' }

/** The risk table of single waits. */
export function tableOf(waits: readonly Wait[]): RiskTable {
  const lengths = (asked: Wait['event']) =>
    waits.flatMap(({ ms, event }) => (event === asked && ms !== null ? [ms] : []))
  return riskTable({
    ...{ replied: lengths('replied'), left: lengths('left'), waiting: lengths('waiting') },
    endless: waits.filter(({ ms }) => ms === null).length,
  })
}

/** Waits drawn as text: "6" was answered then, "6+" has only run so far, "6x" was given up, "never" is without end. */
export function waitsOf(drawing: string): Wait[] {
  return drawing.split(/,\s*/).map((word): Wait => {
    if (word === 'never') return { ms: null, event: 'waiting' }
    const ms = Number.parseFloat(word)
    return { ms, event: word.endsWith('+') ? 'waiting' : word.endsWith('x') ? 'left' : 'replied' }
  })
}

/** Remissions of 21 patients under 6-MP (Freireich and others 1963; Gehan 1965), in weeks: the sample of many textbooks. */
export const REMISSIONS = waitsOf(
  '6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+',
)

/** Minutes of eight waits that were answered and two that run still (method.md 1.7). */
export const TEN_WAITS = waitsOf('5, 12, 20, 35, 60, 90, 120, 240, 30+, 180+')

/** The same, but two of the customers left. */
export const TEN_WAITS_TWO_LEFT = waitsOf('5, 12, 20, 35, 60x, 90, 120x, 240, 30+, 180+')

const anyLength = fc.nat(50)

export const anyWaits = fc.array(
  fc.oneof(
    fc.record({ ms: anyLength, event: fc.constantFrom('replied' as const, 'left' as const, 'waiting' as const) }),
    fc.constant<Wait>({ ms: null, event: 'waiting' }),
  ),
  { maxLength: 40 },
)

export const answeredWaits = fc
  .array(anyLength, { minLength: 1, maxLength: 40 })
  .map((lengths) => lengths.map((ms): Wait => ({ ms, event: 'replied' })))

/** The moments of conversations, each given by what its replies are. */
export function momentsOf(conversations: readonly (readonly number[])[]): Moments {
  const parts = conversations.map((replies) => ({
    n: replies.length,
    sum: replies.reduce((sum, reply) => sum + reply, 0),
  }))
  const total = (what: (part: { n: number; sum: number }) => number) => parts.reduce((sum, part) => sum + what(part), 0)
  return {
    clusters: parts.length,
    n: total(({ n }) => n),
    sum: total(({ sum }) => sum),
    nn: total(({ n }) => n * n),
    nSum: total(({ n, sum }) => n * sum),
    sumSum: total(({ sum }) => sum * sum),
  }
}

/** Successes of two treatments of small and of large kidney stones (Charig and others 1986): better in both, worse in all. */
export const KIDNEY_STONES = [
  { stratum: 'small', own: { n: 87, sum: 81 }, baseline: { n: 270, sum: 234 } },
  { stratum: 'large', own: { n: 263, sum: 192 }, baseline: { n: 80, sum: 55 } },
] satisfies StratumPair[]

const anyStratumSum = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ n: Math.max(a, b), sum: Math.min(a, b) }))

export const anyStrata = fc
  .array(fc.record({ own: anyStratumSum, baseline: anyStratumSum }), { maxLength: 6 })
  .map((strata) => strata.map((pair, index): StratumPair => ({ stratum: `s${index}`, ...pair })))

/** Eight agents, from three of three to four of ten (method.md 3.8). */
export const AGENT_SHARES = [
  ...[[3, 3] as const, [18, 20] as const, [45, 60] as const, [80, 100] as const],
  ...[[190, 200] as const, [9, 10] as const, [60, 90] as const, [4, 10] as const],
].map(([successes, n], agent) => ({ agent, successes, n }))
