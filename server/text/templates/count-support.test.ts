import { expect, test } from 'vitest'
import { countSupport } from './count-support'

test.each([
  ['no replies', [], [], [0, 0]],
  ['a conversation counts once for a group', [0, 0, 0], [7, 7, 8], [2, 0]],
  ['and once for each group', [0, 1, 1], [7, 7, 7], [1, 1]],
  ['what is in no group counts nowhere', [-1, 1], [7, 7], [0, 1]],
])('%s', (_, groups, conversations, expected) => {
  expect([...countSupport(Int32Array.from(groups), Int32Array.from(conversations), 2)]).toEqual(expected)
})
