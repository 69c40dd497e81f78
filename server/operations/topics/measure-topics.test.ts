import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { defaultStandard } from '#server/scoring/standard'
import { judgeTopics } from './judge-topics'
import { measureTopics, type TopicVendor } from './measure-topics'
import type { TopicCells } from './topic-cells'

const HOUSE: TopicVendor = { id: 1, name: 'In-house', kind: 'in_house' }
const OWLS: TopicVendor = { id: 2, name: 'Owls', kind: 'contracted' }
const VENDORS = [HOUSE, OWLS, { id: null, name: 'Nobody', kind: null }]

const count = (topic: string, vendorId: number | null, n: number, total = 0) => ({ topic, vendorId, n, total })
const response = (topic: string, vendorId: number | null, n: number, lost: number, agentId: number | null = null) => ({
  ...{ measure: 'response' as const, topic, vendorId, agentId, slot: '', n, total: Math.round(lost * n * FULL_LOSS) },
})
const cellsOf = (cells: Partial<TopicCells>): TopicCells => ({ judged: [], conversations: [], repeats: [], ...cells })

describe('figures by topic', () => {
  test('come with the most frequent topic first and what has none told last', () => {
    const conversations = [
      count('', 2, 90),
      count('rare', 2, 1),
      count('b', 2, 5),
      count('a', 2, 5),
      count('often', 1, 9),
    ]
    const topics = measureTopics(cellsOf({ conversations }), VENDORS, defaultStandard)
    expect(topics.map(({ topic, conversations }) => `${topic} ${conversations}`)).toEqual([
      ...['often 9', 'a 5', 'b 5', 'rare 1', ' 90'],
    ])
  })

  test('say nothing where nothing was measured, instead of 0', () => {
    const [topic] = measureTopics(cellsOf({ conversations: [count('a', 2, 5)] }), VENDORS, defaultStandard)
    expect(topic).toMatchObject({
      score: { value: null },
      firstReply: { n: 0, value: null },
      repeat: { n: 0, value: null, again: 0 },
    })
  })

  test('are shares with their n and interval', () => {
    const cells = cellsOf({ conversations: [count('a', 2, 100)], repeats: [count('a', 2, 80, 20)] })
    const [topic] = measureTopics(cells, VENDORS, defaultStandard)
    expect(topic?.repeat).toMatchObject({ n: 80, again: 20, value: 0.25, basis: 'conversations' })
    expect(topic?.repeat.interval95?.low).toBeLessThan(0.25)
  })

  const vendorIds = fc.constantFrom(1, 2, null)
  const counts = fc.uniqueArray(
    fc.record({ topic: fc.constantFrom('', 'a', 'b'), vendorId: vendorIds, n: fc.integer({ min: 1, max: 50 }) }),
    { selector: ({ topic, vendorId }) => `${topic} ${vendorId}` },
  )

  test('of vendors add up to those of the topic, and of topics to everything, in whatever order they come', () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const conversations = cells.map((cell) => ({ ...cell, total: 0 }))
        const topics = measureTopics(cellsOf({ conversations }), VENDORS, defaultStandard)
        for (const topic of topics)
          expect(topic.vendors.reduce((sum, vendor) => sum + vendor.conversations, 0)).toBe(topic.conversations)
        expect(topics.reduce((sum, topic) => sum + topic.conversations, 0)).toBe(
          cells.reduce((sum, { n }) => sum + n, 0),
        )
        const turned = measureTopics(cellsOf({ conversations: conversations.toReversed() }), VENDORS, defaultStandard)
        expect(turned).toEqual(topics)
      }),
    )
  })
})

const topicOf = (topic: string, own: { n: number; lost: number }, house: { n: number; lost: number }): TopicCells => ({
  ...cellsOf({
    conversations: [count(topic, 1, house.n), count(topic, 2, own.n)],
    judged: [response(topic, 1, house.n, house.lost), response(topic, 2, own.n, own.lost)],
  }),
})
const together = (...parts: TopicCells[]): TopicCells => ({
  judged: parts.flatMap(({ judged }) => judged),
  conversations: parts.flatMap(({ conversations }) => conversations),
  repeats: [],
})
const verdicts = (cells: TopicCells) =>
  [...judgeTopics(measureTopics(cells, VENDORS, defaultStandard), defaultStandard)].map(
    ([{ vendor }, { verdict }]) => `${vendor.name} ${verdict}`,
  )

describe('a vendor on a topic', () => {
  test.each([
    ['clearly worse by a wide gap', { n: 400, lost: 0.4 }, { n: 400, lost: 0.1 }, 'clearly_worse'],
    ['better by a wide lead', { n: 400, lost: 0.1 }, { n: 400, lost: 0.4 }, 'better'],
    ['not told to be worse below the floor', { n: 29, lost: 1 }, { n: 400, lost: 0 }, 'too_few'],
    ['not told to be worse than an in-house team below the floor', { n: 400, lost: 1 }, { n: 29, lost: 0 }, 'too_few'],
    ['not told apart by chance', { n: 40, lost: 0.3 }, { n: 40, lost: 0.25 }, 'inconclusive'],
  ])('is %s', (_, own, house, verdict) => {
    expect(verdicts(topicOf('a', own, house))).toEqual([`Owls ${verdict}`])
  })

  test('is as good as itself', () => {
    expect(verdicts(topicOf('a', { n: 4000, lost: 0.2 }, { n: 4000, lost: 0.2 }))).toEqual(['Owls equivalent'])
  })

  test('is not called worse by luck where many topics are judged at once', () => {
    const lucky = topicOf('lucky', { n: 120, lost: 0.315 }, { n: 120, lost: 0.2 })
    const [alone] = verdicts(lucky)
    expect(alone).toBe('Owls worse')
    const others = Array.from({ length: 30 }, (_, index) =>
      topicOf(`other ${index}`, { n: 400, lost: 0.2 }, { n: 400, lost: 0.2 }),
    )
    const [amongMany] = verdicts(together(lucky, ...others)).slice(-1)
    expect(amongMany).toBe('Owls inconclusive')
  })

  test('is judged by nobody without an in-house team', () => {
    const cells = cellsOf({ conversations: [count('a', 2, 400)], judged: [response('a', 2, 400, 0.5)] })
    expect(verdicts(cells)).toEqual([])
  })
})
