import { expect, test } from 'vitest'
import type { TopicFigures, TopicOfVendor } from '../_trpc/outputs'
import { lowestTopics } from './lowest-topics'

const share = (n: number, value: number | null) => ({
  ...{ n, value, interval95: null, interval90: null, basis: null, standardError: null },
})
const ofVendor = (id: number, n: number, value: number | null): TopicOfVendor => ({
  ...{ id, name: `Vendor ${id}`, kind: 'contracted', against: null, conversations: n, counted: [] },
  ...{ score: share(n, value), firstReply: { ...share(0, null), met: 0 }, repeat: { ...share(0, null), again: 0 } },
})
const topicOf = (topic: string, ...vendors: TopicOfVendor[]): TopicFigures => ({
  ...ofVendor(0, 0, null),
  ...{ topic, vendors, trend: { weeks: [], band: null } },
})

test('each vendor has its three lowest topics, of those with enough conversations', () => {
  const topics = [
    topicOf('a', ofVendor(1, 40, 0.9), ofVendor(2, 40, 0.8)),
    topicOf('b', ofVendor(1, 40, 0.5), ofVendor(2, 29, 0.1)),
    topicOf('c', ofVendor(1, 40, 0.7)),
    topicOf('d', ofVendor(1, 40, 0.6), ofVendor(3, 40, null)),
    topicOf('', ofVendor(1, 40, 0.1)),
  ]
  expect(lowestTopics(topics, 30).map(({ topic, figures }) => `${figures.id} ${topic}`)).toEqual([
    ...['1 b', '1 d', '1 c', '2 a'],
  ])
})
