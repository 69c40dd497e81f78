import { describe, expect, test } from 'vitest'
import { consensusOf, isSentAsItIs, membersOf, oftenOf } from './consensus'
import type { Family } from './families'
import { groupTexts, madeWords, wordHashes } from './testing'

describe('the members of each cluster', () => {
  const groups = groupTexts(['a lamp', 'a chair', 'a kettle', 'a door', 'a gate'])
  const members = (leaders: number[], support: number[], known = 0): [number, number[]][] => [
    ...membersOf(groups, Int32Array.from(support), { leaders: Int32Array.from(leaders), families: new Map() }, known),
  ]
  test('come after its leader, most sent first', () => {
    expect(members([1, 1, 1, 3, 3], [2, 1, 9, 4, 4])).toEqual([
      [1, [1, 2, 0]],
      [3, [3, 4]],
    ])
  })
  test('stand in the order of their keys where they are sent alike', () => {
    const byKey = [1, 2, 3, 4].sort((a, b) => (groups.keys[a] ?? 0) - (groups.keys[b] ?? 0))
    expect(members([0, 0, 0, 0, 0], [1, 3, 3, 3, 3])).toEqual([[0, [0, ...byKey]]])
  })
  test('are none of what has no leader or a known one', () => {
    expect(members([0, 0, -1, 3, 0], [9, 9, 9, 9, 9], 1)).toEqual([[3, [3]]])
    expect(members([-1, -1, -1, -1, -1], [1, 1, 1, 1, 1])).toEqual([])
  })
})

test.each([
  ['a short text, half of the support', 19, 3, 6, true],
  ['a short text, less than half', 19, 2, 5, false],
  ['a long text, whatever its support', 20, 0, 5, true],
])('%s', (_, words, support, minimumSupport, expected) => {
  expect(isSentAsItIs(groupTexts(['a lamp', madeWords(0, words)]), 1, support, minimumSupport)).toBe(expected)
})

test.each([
  ['the leader and what is sent often', [2, 0, 1], [5, 4, 1], [2, 0]],
  ['no one of nobody', [], [5, 5, 5], []],
])('%s', (_, members, support, expected) => {
  expect(oftenOf(members, Int32Array.from(support), 5)).toEqual(expected)
})

/** Which words of the first text belong to the template. */
function kept(sent: readonly (readonly [text: string, times: number])[], family?: Family): string {
  const groups = groupTexts(sent.flatMap(([text, times]) => new Array<string>(times).fill(text)))
  const members = sent.map((_, n) => n)
  const { isKept } = consensusOf(groups, 0, members, family)
  return (sent[0]?.[0] ?? '')
    .split(' ')
    .filter((_, word) => isKept(word))
    .join(' ')
}

describe('a word belongs to the template', () => {
  test.each([
    [
      'where three members in ten have it',
      [
        ['your red lamp left', 3],
        ['your lamp left', 7],
      ],
      'your red lamp left',
    ],
    [
      'not where two in ten have it',
      [
        ['your red lamp left', 2],
        ['your lamp left', 8],
      ],
      'your lamp left',
    ],
    [
      'where others have it besides the leader',
      [
        ['your red lamp left', 1],
        ['a red lamp left', 9],
      ],
      'red lamp left',
    ],
    [
      'not where they have it elsewhere',
      [
        ['so your lamp left', 1],
        ['your lamp left so', 9],
      ],
      'your lamp left',
    ],
    [
      'by fifty of each text at most',
      [
        ['your red lamp left', 50],
        ['your lamp left', 100],
        ['this lamp left', 100],
      ],
      'your red lamp left',
    ],
    ['always, if it is alone', [['your red lamp left', 1]], 'your red lamp left'],
  ] as const)('%s', (_, sent, expected) => {
    expect(kept(sent)).toBe(expected)
  })
  test.each([
    ['head', 'your lamp'],
    ['tail', 'lamp left'],
  ] as const)('of a family where it is of the fixed %s', (end, expected) => {
    const family: Family = { end, fixed: wordHashes(expected), members: [0] }
    expect(
      kept(
        [
          ['your lamp lamp left', 1],
          ['nothing of it', 9],
        ],
        family,
      ),
    ).toBe(expected)
  })
})
