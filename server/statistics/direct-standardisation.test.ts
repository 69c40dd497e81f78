import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grouped } from '#server/domain/grouped'
import { differenceInterval } from './difference'
import { type AgentCell, directStandardisation, type StandardisedMean } from './direct-standardisation'
import { normalQuantile } from './normal'
import { KIDNEY_STONES } from './testing'

type Placed = AgentCell & { stratum: string }

const placed = (cells: readonly Placed[]) => grouped(cells, ({ stratum }) => stratum)

/** One agent's conversations in a stratum, given as hundredths. */
const cell = (stratum: string, agent: string, ...hundredths: number[]): Placed => ({
  ...{ stratum, agent, n: hundredths.length },
  sum: hundredths.reduce((sum, hundredth) => sum + hundredth, 0),
})

const THREE_AGENTS = [
  ...[cell('s1', 'a', 100, 80), cell('s1', 'b', 90, 70), cell('s1', 'c', 60)],
  ...[cell('s2', 'a', 50), cell('s2', 'b', 70), cell('s2', 'c', 40, 40)],
]
const OF_THREE = new Map([
  ['s1', 0.6],
  ['s2', 0.4],
])

const against = (own: readonly Placed[], baseline: readonly Placed[], weights = OF_THREE) =>
  directStandardisation({ own: placed(own), baseline: placed(baseline) }, weights, 100)

/** Every patient alone, as no surgeon is known. */
const patients = (stratum: string, { n, sum }: { n: number; sum: number }): Placed[] =>
  Array.from({ length: n }, (_, index) => ({ stratum, agent: `${stratum} ${index}`, n: 1, sum: index < sum ? 1 : 0 }))

const anyCells = fc
  .array(
    fc.record({
      stratum: fc.constantFrom('x', 'y', 'z'),
      agent: fc.constantFrom('a', 'b', 'c'),
      losses: fc.array(fc.nat(100), { maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((cells) => cells.map(({ stratum, agent, losses }) => cell(stratum, agent, ...losses)))
const anyWeights = fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }).map(([x = 0, y = 0, z = 0]) => {
  return new Map([
    ['x', x],
    ['y', y],
    ['z', z],
  ])
})

describe('means of two groups with the same mix', () => {
  test('strata of .6 and .4: 68.0, give or take 6.609 with three agents (method.md 3.4)', () => {
    const own = against(THREE_AGENTS, THREE_AGENTS)?.own
    expect(own?.mean).toBeCloseTo(0.68, 12)
    expect(own?.standardError).toBeCloseTo(0.066091, 6)
    expect(own).toMatchObject({ n: 9, agents: 3 })
    // Were all nine independent, it would be 5.099.
    expect(own?.standardError).toBeGreaterThan(0.05099)
  })

  test('the kidney stones turn round: A .8325 is before B .7789, by .0537 (-.0122 to .1195)', () => {
    const cells = (which: 'own' | 'baseline') => KIDNEY_STONES.flatMap((size) => patients(size.stratum, size[which]))
    const weights = new Map([
      ['small', 357],
      ['large', 343],
    ])
    const found = directStandardisation({ own: placed(cells('own')), baseline: placed(cells('baseline')) }, weights, 1)
    expect(found?.own.mean).toBeCloseTo(0.8325, 4)
    expect(found?.baseline.mean).toBeCloseTo(0.7789, 4)
    expect(found?.own.standardError).toBeCloseTo(0.01928, 4)
    expect(found?.baseline.standardError).toBeCloseTo(0.0275, 4)
    const normal = ({ mean, standardError }: StandardisedMean) => {
      const reach = normalQuantile(0.975) * (standardError ?? Number.NaN)
      return { estimate: mean, interval: { low: mean - reach, high: mean + reach } }
    }
    const gap = found && differenceInterval(normal(found.own), normal(found.baseline))
    expect(gap?.difference).toBeCloseTo(0.0537, 4)
    expect(gap?.interval.low).toBeCloseTo(-0.0122, 3)
    expect(gap?.interval.high).toBeCloseTo(0.1195, 3)
  })

  test('a stratum that one of them lacks is left out of both, and the weights are of the rest', () => {
    const onlyFirst = THREE_AGENTS.filter(({ stratum }) => stratum === 's1')
    const found = against(THREE_AGENTS, onlyFirst)
    expect(found?.own).toEqual(found?.baseline)
    expect(found?.own.mean).toBeCloseTo(0.8, 12)
    expect(found?.own.n).toBe(5)
  })

  test('with nothing in common nothing is compared', () => {
    expect(against([cell('s1', 'a', 50)], [cell('s2', 'b', 50)])).toBeNull()
    expect(against([cell('s1', 'a')], [cell('s1', 'b', 50)])).toBeNull()
    expect(against([cell('s3', 'a', 50)], [cell('s3', 'b', 50)])).toBeNull()
    expect(against(THREE_AGENTS, THREE_AGENTS, new Map([['s1', 0]]))).toBeNull()
  })

  test('one agent has a mean and no error', () => {
    const own = against([cell('s1', 'a', 0, 100), cell('s2', 'a', 50)], THREE_AGENTS)?.own
    expect(own).toMatchObject({ n: 3, agents: 1, mean: 0.5, standardError: null })
  })

  test('a stratum of one agent is not taken for certain: it adds what its conversations could vary', () => {
    const shared = [cell('s1', 'a', 40, 40), cell('s1', 'b', 60, 60)]
    const alone = against([...shared, cell('s2', 'a', 50, 50, 50, 50)], THREE_AGENTS)?.own.standardError ?? 0
    const between = against(shared, THREE_AGENTS, new Map([['s1', 1]]))?.own.standardError ?? 0
    expect(alone ** 2).toBeCloseTo((0.6 * between) ** 2 + (0.4 ** 2 * 0.25) / 4, 12)
  })

  test('more than half on such strata says nothing of how agents differ', () => {
    const cells = [cell('s1', 'a', 40, 40), cell('s2', 'a', 40), cell('s2', 'b', 60)]
    expect(against(cells, THREE_AGENTS)?.own.standardError).toBeNull()
    const halves = new Map([
      ['s1', 1],
      ['s2', 1],
    ])
    expect(against(cells, THREE_AGENTS, halves)?.own.standardError).not.toBeNull()
  })

  test('a group against itself has no gap, the order of cells does not matter, and means are of what is there', () => {
    fc.assert(
      fc.property(anyCells, anyWeights, (cells, weights) => {
        const found = against(cells, [...cells].reverse(), weights)
        expect(found?.own).toEqual(found?.baseline)
        const means = cells.filter(({ n }) => n > 0).map(({ n, sum }) => sum / n / 100)
        expect(found?.own.mean ?? 0).toBeLessThanOrEqual(Math.max(0, ...means) + 1e-12)
        expect(found?.own.mean ?? 1).toBeGreaterThanOrEqual(Math.min(1, ...means) - 1e-12)
      }),
    )
  })

  test('splitting an agent’s cell in two changes nothing', () => {
    const [first, ...rest] = THREE_AGENTS
    const halves = [cell('s1', 'a', 100), cell('s1', 'a', 80)]
    expect(first).toEqual(cell('s1', 'a', 100, 80))
    const split = against([...halves, ...rest], THREE_AGENTS)?.own
    const whole = against(THREE_AGENTS, THREE_AGENTS)?.own
    expect(split).toMatchObject({ n: whole?.n, agents: whole?.agents })
    expect(split?.standardError).toBeCloseTo(whole?.standardError ?? Number.NaN, 12)
  })
})
