import { expect, test } from 'vitest'
import { LONGEST_TOPIC } from '#server/domain/filter'
import { topicOf } from './topic'

test.each([
  ['Refund', 'Refund'],
  [' Refund\n', 'Refund'],
  ['', ''],
  ['   ', ''],
  [null, ''],
  ['x'.repeat(LONGEST_TOPIC + 1), 'x'.repeat(LONGEST_TOPIC)],
])('a conversation whose export tells %j is about %j', (topic, expected) => {
  expect(topicOf({ topic })).toBe(expected)
})
