import { describe, expect, test } from 'vitest'
import type { CannedUse } from '#db/queries/watch-templates'
import { findFewTemplates } from './find-few-templates'

interface Drawn {
  agentId: number
  vendorId?: number
  topic?: string
  /** Uses by template. */
  uses: Readonly<Record<string, number>>
}

const drawn = (agents: readonly Drawn[]): CannedUse[] =>
  agents.flatMap(({ agentId, vendorId = 1, topic = 'parcels', uses }) =>
    Object.entries(uses).map(([templateId, n]) => ({ vendorId, agentId, topic, templateId, n })),
  )

const found = (agents: readonly Drawn[]) => findFewTemplates({ uses: drawn(agents) })

/** Ten texts in even use. */
const varied = (each: number, prefix = 't') =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${prefix}${index}`, each]))

const PASTES = { t0: 20, t1: 20, t2: 20, t3: 5 }

describe('an agent with few texts', () => {
  test('stands out beside colleagues who use more of them on the same topics', () => {
    const [one, ...others] = found([
      { agentId: 1, uses: PASTES },
      { agentId: 2, uses: varied(20) },
    ])
    expect(others).toEqual([])
    expect(one).toMatchObject({ vendorId: 1, agentId: 1, n: 65, most: 60, templates: 3, beside: 'colleagues' })
    expect(one?.effective).toBeLessThan(one?.expectedAtLeast ?? 0)
  })

  test.each([
    ['has 50 canned replies', { t0: 20, t1: 20, t2: 10 }, 1],
    ['has 49', { t0: 20, t1: 20, t2: 9 }, 0],
    ['has 80 % by three', { t0: 20, t1: 20, t2: 8, t3: 6, t4: 6 }, 1],
    ['has less than 80 % by three', { t0: 20, t1: 20, t2: 8, t3: 6, t4: 7 }, 0],
  ])('%s', (_, uses, n) => {
    expect(
      found([
        { agentId: 1, uses },
        { agentId: 2, uses: varied(40) },
      ]),
    ).toHaveLength(n)
  })

  test('does not stand out on a topic that everybody answers with few', () => {
    const refunds = { r0: 40, r1: 30 }
    expect(
      found([
        { agentId: 1, topic: 'refunds', uses: refunds },
        { agentId: 2, topic: 'refunds', uses: refunds },
        { agentId: 2, uses: varied(20) },
      ]),
    ).toEqual([])
  })

  test('stands out beside every other vendor where all colleagues paste, but not beside one that pastes as well', () => {
    const everybodyPastes = [
      { agentId: 1, uses: PASTES },
      { agentId: 2, uses: PASTES },
    ]
    expect(found(everybodyPastes)).toEqual([])
    const besideOthers = found([...everybodyPastes, { agentId: 3, vendorId: 2, uses: varied(20, 'v') }])
    expect(besideOthers.map(({ agentId, beside }) => [agentId, beside])).toEqual([
      [1, 'other_vendors'],
      [2, 'other_vendors'],
    ])
    const besidePaster = { agentId: 4, vendorId: 3, uses: { w0: 70, w1: 10 } }
    const both = found([...everybodyPastes, { agentId: 3, vendorId: 2, uses: varied(20, 'v') }, besidePaster])
    expect(both.map(({ agentId }) => agentId)).toEqual([4])
  })

  test('is a person with a name, and the same in any order of rows', () => {
    expect(
      findFewTemplates({ uses: drawn([{ agentId: 2, uses: varied(20) }]).map((use) => ({ ...use, agentId: null })) }),
    ).toEqual([])
    const uses = drawn([
      { agentId: 1, uses: PASTES },
      { agentId: 5, uses: PASTES },
      { agentId: 2, uses: varied(40) },
    ])
    expect(findFewTemplates({ uses: [...uses].reverse() })).toEqual(findFewTemplates({ uses }))
    expect(findFewTemplates({ uses })).toHaveLength(2)
  })
})
