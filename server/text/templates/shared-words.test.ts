import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_WORDS } from './group-texts'
import { SharedWords } from './shared-words'
import { madeWords, wordHashes } from './testing'

const shared = new SharedWords()

function count(first: string, second: string): number {
  const [a, b] = [wordHashes(first), wordHashes(second)]
  shared.take(a, a.length)
  return shared.count(b, b.length)
}

/** The same by the book. */
function longestCommon(first: readonly number[], second: readonly number[]): number {
  let row = new Array<number>(second.length + 1).fill(0)
  for (const word of first) {
    const next = [0]
    for (const [n, other] of second.entries())
      next.push(word === other ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

describe('words shared in order', () => {
  test.each([
    ['all', 'the lamp is here', 'the lamp is here', 4],
    ['all but one', 'the lamp is here', 'the chair is here', 3],
    ['none', 'the lamp is here', 'a chair was there', 0],
    ['in another order only some', 'one two three', 'three two one', 1],
    ['a word as often as both have it', 'so so so', 'so so', 2],
    ['of no text none', '', 'the lamp', 0],
    ['with no text none', 'the lamp', '', 0],
  ])('%s', (_, first, second, expected) => {
    expect(count(first, second)).toBe(expected)
  })
  test.each([1, 29, 30, 31, 59, 60, 61, 90])('of %i words with themselves all', (size) => {
    expect(count(madeWords(0, size), madeWords(0, size))).toBe(size)
    expect(count(madeWords(0, size), madeWords(1, size))).toBe(size - 1)
  })
  test('of as many words as there may be', () => {
    const most = madeWords(0, MOST_WORDS)
    expect(count(most, most)).toBe(MOST_WORDS)
    expect(count(most, madeWords(100, MOST_WORDS))).toBe(MOST_WORDS - 100)
  })
})

test('it counts what a table of all pairs counts, text after text', () => {
  const list = fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 130 })
  fc.assert(
    fc.property(list, fc.array(list, { maxLength: 3 }), (first, others) => {
      shared.take(Int32Array.from(first), first.length)
      for (const other of others)
        expect(shared.count(Int32Array.from(other), other.length)).toBe(longestCommon(first, other))
    }),
    { seed: 5 },
  )
})
test('words that share a place in its table are told apart', () => {
  shared.take(Int32Array.from([1, 1 + 2048, 1 + 4096]), 3)
  expect(shared.count(Int32Array.from([1 + 2048]), 1)).toBe(1)
  expect(shared.count(Int32Array.from([1 + 8192]), 1)).toBe(0)
})
