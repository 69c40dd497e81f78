import { expect, test } from 'vitest'
import { misplacedUse } from './misplaced-use'

test.each([
  ['1 use where 20 are expected', [1, 100, 200, 1000], { expected: 20, lift: 0.05 }],
  ['a tenth of those expected', [2, 100, 200, 1000], null],
  ['no use at all, which is well placed', [0, 100, 200, 1000], null],
  ['49 uses, which are too few', [1, 49, 500, 1000], null],
  ['50 uses', [1, 50, 500, 1000], { expected: 25, lift: 0.04 }],
  ['fewer than 5 expected', [0.1, 50, 99, 1000], null],
  ['5 expected', [0.1, 50, 100, 1000], { expected: 5, lift: 0.02 }],
] as const)('%s', (_, [usesHere, uses, repliesHere, replies], found) => {
  expect(misplacedUse({ usesHere, uses, repliesHere, replies })).toEqual(found)
})
