import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterComposite, clusterMean } from './cluster-mean'

/** Losses of one agent in one part, given as hundredths. */
function losses(...hundredths: number[]) {
  return { n: hundredths.length, sum: hundredths.reduce((sum, loss) => sum + loss * 10_000, 0) }
}

const anyPart = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 }).map((hundredths) => losses(...hundredths))
const anyAgent = fc.record({ parts: fc.tuple(anyPart, anyPart, anyPart) })
const anyAgents = fc.array(anyAgent, { maxLength: 8 })
const WEIGHTS = [0.4, 0.35, 0.25]

describe('mean of losses with agents as clusters', () => {
  test('agents who differ widen the error: V = 2 · (4 · 0.25 · 0.5)² · 2 / 8² for one agent at 0.25, one at 0.75', () => {
    const result = clusterMean([losses(25, 25, 25, 25), losses(75, 75, 75, 75)])
    expect(result).toEqual({ n: 8, mean: 0.5, standardError: 0.25, clusters: 2 })
  })

  test('one conversation an agent gives the usual standard error of a mean', () => {
    const result = clusterMean([losses(0), losses(0), losses(100), losses(100), losses(100)])
    expect(result?.mean).toBeCloseTo(0.6, 12)
    expect(result?.standardError).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 4), 12)
  })

  test('agents who are alike leave no error between them', () => {
    expect(clusterMean([losses(0, 100), losses(100, 0)])?.standardError).toBe(0)
  })

  test('from one agent alone there is a mean and no standard error', () => {
    expect(clusterMean([losses(50, 100)])).toEqual({ n: 2, mean: 0.75, standardError: null, clusters: 1 })
    expect(clusterMean([losses(50, 100), losses()])).toEqual({ n: 2, mean: 0.75, standardError: null, clusters: 1 })
  })

  test('without a conversation there is nothing to measure', () => {
    expect(clusterMean([])).toBeNull()
    expect(clusterMean([losses(), losses()])).toBeNull()
  })
})

describe('weighted composite with agents as clusters', () => {
  test('strata .6 and .4: 68.0 with a standard error of 6.609', () => {
    const result = clusterComposite(
      [
        { parts: [losses(100, 80), losses(50)] },
        { parts: [losses(90, 70), losses(70)] },
        { parts: [losses(60), losses(40, 40)] },
      ],
      [0.6, 0.4],
    )
    expect(result?.estimate).toBeCloseTo(0.68, 12)
    expect(result?.standardError).toBeCloseTo(0.06609, 5)
    expect(result?.n).toEqual([5, 4])
    expect(result?.clusters).toBe(3)
    expect(result?.independentN).toBeCloseTo(1 / (0.36 / 5 + 0.16 / 4), 10)
  })

  test('dimensions of method.md 8.1 lose 37.5 points', () => {
    const one = { parts: [losses(0, 50, 100, 0), losses(100, 0), losses(0, 0, 50, 30)] }
    expect(clusterComposite([one], WEIGHTS)?.estimate).toBeCloseTo(0.375, 12)
    expect(clusterComposite([one], WEIGHTS)?.standardError).toBeNull()
  })

  test('a dimension nobody has gives its weight to the others', () => {
    const agents = [{ parts: [losses(20), losses(), losses(60)] }, { parts: [losses(40), losses(), losses()] }]
    const result = clusterComposite(agents, WEIGHTS)
    expect(result?.estimate).toBeCloseTo((0.4 * 0.3 + 0.25 * 0.6) / 0.65, 12)
    expect(result?.n).toEqual([2, 0, 1])
  })

  test('a dimension that rests on one agent leaves the whole without a standard error, not with a narrow one', () => {
    const agents = [{ parts: [losses(20, 30), losses(0, 100)] }, { parts: [losses(40), losses()] }]
    expect(clusterComposite(agents, [0.5, 0.5])).toMatchObject({ clusters: 2, n: [3, 2], standardError: null })
    const shared = [...agents, { parts: [losses(), losses(50)] }]
    expect(clusterComposite(shared, [0.5, 0.5])?.standardError).toBeGreaterThan(0)
  })

  test('a dimension without weight counts neither in the estimate nor as a conversation of an agent', () => {
    const agents = [{ parts: [losses(20), losses(90)] }, { parts: [losses(), losses(10)] }]
    expect(clusterComposite(agents, [1, 0])).toMatchObject({
      estimate: 0.2,
      standardError: null,
      clusters: 1,
      n: [1, 2],
    })
  })

  test('nothing anywhere is nothing to measure', () => {
    expect(clusterComposite([], WEIGHTS)).toBeNull()
    expect(clusterComposite([{ parts: [losses(), losses(), losses()] }], WEIGHTS)).toBeNull()
    expect(clusterComposite([{ parts: [losses(), losses(10), losses()] }], [1, 0, 0])).toBeNull()
  })

  test('everything lost is exactly 1, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(weights, (some) => {
        const agents = [{ parts: some.map(() => losses(100)) }, { parts: some.map(() => losses(100, 100)) }]
        const result = clusterComposite(agents, some)
        expect(result?.estimate).toBeLessThanOrEqual(1)
        expect(result?.estimate).toBeCloseTo(1, 12)
        expect(result?.standardError).toBe(0)
      }),
    )
  })

  test('the order of agents does not matter, to the last digit', () => {
    fc.assert(
      fc.property(anyAgents, (agents) => {
        expect(clusterComposite([...agents].reverse(), WEIGHTS)).toEqual(clusterComposite(agents, WEIGHTS))
      }),
    )
  })

  test('it lies between the best and the worst part, and the error is never negative', () => {
    fc.assert(
      fc.property(anyAgents, (agents) => {
        const result = clusterComposite(agents, WEIGHTS)
        const means = [0, 1, 2]
          .map((index) => clusterMean(agents.map(({ parts }) => parts[index] ?? losses())))
          .flatMap((part) => (part ? [part.mean] : []))
        if (!result) {
          expect(means).toEqual([])
          return
        }
        expect(result.estimate).toBeGreaterThanOrEqual(Math.min(...means) - 1e-12)
        expect(result.estimate).toBeLessThanOrEqual(Math.max(...means) + 1e-12)
        expect(result.standardError ?? 0).toBeGreaterThanOrEqual(0)
        expect(result.independentN).toBeLessThanOrEqual(result.n.reduce((sum, n) => sum + n, 0) + 1e-9)
      }),
    )
  })
})

describe('conversations of nobody', () => {
  const agents = [losses(0, 25), losses(50, 25), losses(25, 25)].map((own) => ({ parts: [own] }))
  const nobody = (n: number) => ({ parts: [losses(...Array.from({ length: n }, () => 100))], isUnnamed: true })

  test('move the mean as all others do', () => {
    expect(clusterComposite([...agents, nobody(2)], [1])?.estimate).toBeCloseTo(3.5 / 8, 12)
  })

  test('widen the interval less than if they were one agent’s, and more than if they were not there', () => {
    const error = (clusters: Parameters<typeof clusterComposite>[0]) =>
      clusterComposite(clusters, [1])?.standardError ?? Number.NaN
    const apart = error([...agents, nobody(6)])
    expect(apart).toBeLessThan(error([...agents, { ...nobody(6), isUnnamed: false }]))
    expect(apart).toBeGreaterThan((error(agents) * 6) / 12)
  })

  test('alone tell nothing of how agents differ', () => {
    expect(clusterComposite([nobody(6)], [1])).toMatchObject({ estimate: 1, standardError: null, clusters: 0 })
  })
})
