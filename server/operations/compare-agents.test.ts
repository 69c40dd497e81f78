import { describe, expect, test } from 'vitest'
import { DIMENSIONS, type Dimension, FULL_LOSS } from '#server/domain/finding'
import { defaultStandard } from '#server/scoring/standard'
import { compareAgents } from './compare-agents'

const ALL: readonly Dimension[] = DIMENSIONS

/** An agent who kept such shares of so many conversations in each dimension. */
function agent(id: number, kept: Partial<Record<Dimension, [share: number, n: number]>>) {
  const parts = DIMENSIONS.map((dimension) => {
    const [share, n] = kept[dimension] ?? [1, 0]
    return { n, sum: Math.round((1 - share) * n * FULL_LOSS) }
  })
  return { id, conversations: Math.max(...parts.map(({ n }) => n)), clusters: [{ parts, isUnnamed: false }] }
}

/** Of one dimension alone a score is a plain share. */
const ofResponse = (id: number, share: number, n: number) => agent(id, { response: [share, n] })
const compare = (agents: ReturnType<typeof agent>[], counted = ALL) => compareAgents(agents, counted, defaultStandard)

/** Made up so that two are far apart, and one of few conversations looks best. */
const APART = [ofResponse(1, 0.95, 2000), ofResponse(2, 0.6, 2000), ofResponse(3, 0.8, 2000), ofResponse(4, 1, 10)]

describe('agents of one vendor', () => {
  test('of few conversations are drawn further towards all, and never get a rank', () => {
    const compared = compare(APART, ['response'])
    const [many, few] = [compared?.byId.get(1), compared?.byId.get(4)]
    expect(0.95 - (many?.estimate ?? 0)).toBeLessThan(0.01)
    expect(1 - (few?.estimate ?? 0)).toBeGreaterThan(0.05)
    expect(many?.isFirm).toBe(true)
    expect(few).toMatchObject({ isFirm: false, ranks: null })
  })

  test('get an interval of ranks among all who are compared, where their estimate is firm', () => {
    const compared = compare(APART, ['response'])
    expect(compared?.count).toBe(4)
    expect(compared?.byId.get(2)?.ranks).toEqual({ low: 4, high: 4 })
    expect(compared?.byId.get(1)?.ranks).toEqual({ low: 1, high: 2 })
  })

  test('who differ by no more than chance would give have no estimates and no ranks', () => {
    const compared = compare([ofResponse(1, 0.9, 40), ofResponse(2, 0.85, 40), ofResponse(3, 0.88, 40)], ['response'])
    expect(compared).toMatchObject({ isAlike: true, count: 3 })
    expect(compared?.byId.size).toBe(0)
  })

  test('are drawn towards the share of all of them together', () => {
    const compared = compare([ofResponse(1, 1, 100), ofResponse(2, 0.5, 300)], ['response'])
    expect(compared?.mean).toBeCloseTo(0.625, 12)
  })

  test('are not ranked by one escalation, however many conversations they had', () => {
    const usual = { response: [0.9, 900], canned: [0.9, 900] } as const
    const world = [0.2, 0.9, 0.5, 0.8].map((share, index) =>
      agent(index + 1, { response: [...usual.response], canned: [...usual.canned], escalation: [share, 300] }),
    )
    const lucky = agent(9, { response: [0.9, 900], canned: [0.9, 900], escalation: [1, 1] })
    const compared = compare([...world, lucky])
    expect(compared?.byId.get(9)).toMatchObject({ isFirm: false, ranks: null })
    expect(compared?.byId.get(1)?.isFirm).toBe(true)
  })

  test('who were not judged in a dimension of the score are not compared with those who were', () => {
    const both = (id: number) => agent(id, { response: [0.9, 100], canned: [0.8, 100] })
    const compared = compare([both(1), both(2), ofResponse(3, 0.9, 100)], ['response', 'canned'])
    expect(compared?.count).toBe(2)
  })

  test.each([
    ['nobody', []],
    ['one', [ofResponse(1, 0.9, 100)]],
  ])('cannot be compared where there is %s', (_, agents) => expect(compare(agents, ['response'])).toBeNull())

  test('come out the same in any order', () => {
    const byId = (agents: typeof APART) => new Map([...(compare(agents, ['response'])?.byId ?? [])].sort())
    expect(byId(APART.toReversed())).toEqual(byId(APART))
  })
})
