import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SampleKeeper } from './samples'
import { createTokens, NUMBER, WORD } from './tokens'

const tokens = createTokens()
const NO_FOOTERS = new Set<number>()

type Seen = readonly [group: number, text: string, conversation: number]

function keep(wanted: readonly number[], seen: readonly Seen[]): (group: number) => [string, number][] {
  const keeper = new SampleKeeper(wanted, 9)
  for (const [group, text, conversation] of seen) keeper.see(group, text, conversation)
  return (group) => keeper.samplesOf(group, tokens, NO_FOOTERS).map(({ text, count }) => [text, count])
}

describe('a few replies are kept of each wanted group', () => {
  test('each of its own, the text met most first', () => {
    const kept = keep(
      [1, 3],
      [
        [1, 'a lamp', 1],
        [3, 'a chair', 2],
        [1, 'the lamp', 3],
        [1, 'the lamp', 4],
      ],
    )
    expect(kept(1)).toEqual([
      ['the lamp', 2],
      ['a lamp', 1],
    ])
    expect(kept(3)).toEqual([['a chair', 1]])
  })
  test.each([2, -1, 99])('none of group %i, which nobody wants', (group) => {
    expect(keep([1], [[group, 'a lamp', 1]])(group)).toEqual([])
  })
  test('none where none was seen', () => {
    expect(keep([1], [])(1)).toEqual([])
  })
  test.each([
    [16, 16],
    [17, 16],
  ])('of %i replies %i', (seen, count) => {
    const kept = keep(
      [1],
      Array.from({ length: seen }, (_, n): Seen => [1, 'a lamp', n]),
    )
    expect(kept(1)).toEqual([['a lamp', count]])
  })
  test('those whose conversations have the smallest hashes', () => {
    const seen = Array.from({ length: 20 }, (_, n): Seen => [1, n < 16 ? 'small' : 'great', n - 10])
    expect(keep([1], seen.toReversed())(1)).toEqual([['small', 16]])
  })
})

test('it does not matter in which order they come', () => {
  const seen = fc.tuple(fc.constant(1), fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -9, max: 9 }))
  const shuffled = fc
    .array(seen, { maxLength: 60 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([first, second]) => {
      expect(keep([1], first)(1)).toEqual(keep([1], second)(1))
    }),
    { seed: 5 },
  )
})
test('a sample has the pieces of its matter, without greeting and footer', () => {
  const keeper = new SampleKeeper([0], 1)
  keeper.see(0, 'Hi Kim, we sent 12 kettles. Kind regards, Ann', 1)
  const [sample] = keeper.samplesOf(0, tokens, NO_FOOTERS)
  expect(sample?.pieces.map(({ kind, start, end }) => [kind, sample.text.slice(start, end)])).toEqual([
    [WORD, 'we'],
    [WORD, 'sent'],
    [NUMBER, '12'],
    [WORD, 'kettles'],
  ])
})
