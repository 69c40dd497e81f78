import { describe, expect, test } from 'vitest'
import { KEYS_PER_TEXT, pair, writeBandKeys } from './band-keys'
import { madeWords, wordHashes } from './testing'

const HEAD = KEYS_PER_TEXT - 2
const TAIL = KEYS_PER_TEXT - 1

function keysOf(text: string): number[] {
  const keys = new Int32Array(KEYS_PER_TEXT)
  const words = wordHashes(text)
  writeBandKeys(words, words.length, keys, 0)
  return [...keys]
}
const shared = (first: string, second: string): number => {
  const others = keysOf(second)
  return keysOf(first).filter((key, n) => key === others[n]).length
}

describe('texts meet by their keys', () => {
  test.each([
    ['equal texts by all', madeWords(0, 12), madeWords(0, 12), KEYS_PER_TEXT],
    ['the same word alone by all', 'kettle', 'kettle', KEYS_PER_TEXT],
    ['no words at all by all', '', '', KEYS_PER_TEXT],
    ['strangers by none', madeWords(0, 12), madeWords(50, 12), 0],
    ['different words alone by none', 'kettle', 'lamp', 0],
  ])('%s', (_, first, second, count) => {
    expect(shared(first, second)).toBe(count)
  })
  test('with one word of fourteen replaced, nearly always', () => {
    let met = 0
    for (let n = 0; n < 100; n++) {
      const words = madeWords(n * 9, 14).split(' ')
      const other = words.map((word, at) => (at === 1 + (n % 12) ? 'kettle' : word)).join(' ')
      const others = keysOf(other)
      if (
        keysOf(words.join(' '))
          .slice(0, HEAD)
          .some((key, at) => key === others[at])
      )
        met++
    }
    expect(met).toBeGreaterThan(95)
  })
  test('with a quarter of their pairs in common, more often than not', () => {
    let met = 0
    for (let n = 0; n < 100; n++) {
      const first = keysOf(`${madeWords(n * 4, 8)} ${madeWords(500 + n, 12)}`)
      const second = keysOf(`${madeWords(700 + n, 12)} ${madeWords(n * 4, 8)}`)
      if (first.slice(0, HEAD).some((key, at) => key === second[at])) met++
    }
    expect(met).toBeGreaterThan(30)
    expect(met).toBeLessThan(90)
  })
})

describe('the first and the last six words are keys of their own', () => {
  test.each([
    ['six first words', HEAD, `${madeWords(0, 6)} kettle`, `${madeWords(0, 6)} lamp and more`, true],
    ['five first words', HEAD, `${madeWords(0, 5)} kettle`, `${madeWords(0, 5)} lamp and more`, false],
    ['six last words', TAIL, `kettle ${madeWords(0, 6)}`, `more than a lamp ${madeWords(0, 6)}`, true],
    ['five last words', TAIL, `kettle ${madeWords(0, 5)}`, `more than a lamp ${madeWords(0, 5)}`, false],
    ['the same words in another order', HEAD, 'one two three four five six', 'two one three four five six', false],
  ])('%s', (_, place, first, second, areEqual) => {
    expect(keysOf(first)[place] === keysOf(second)[place]).toBe(areEqual)
  })
  test('they are told apart where a text has no more than six', () => {
    const keys = keysOf(madeWords(0, 6))
    expect(keys[HEAD]).not.toBe(keys[TAIL])
  })
})

test('keys are written from the given place on and nowhere else', () => {
  const keys = new Int32Array(3 * KEYS_PER_TEXT).fill(7)
  const words = wordHashes(madeWords(0, 9))
  writeBandKeys(words, 9, keys, KEYS_PER_TEXT)
  expect([...keys.subarray(KEYS_PER_TEXT, 2 * KEYS_PER_TEXT)]).toEqual(keysOf(madeWords(0, 9)))
  expect([...keys.subarray(0, KEYS_PER_TEXT), ...keys.subarray(2 * KEYS_PER_TEXT)].every((key) => key === 7)).toBe(true)
})
test('words beyond the size do not count', () => {
  const keys = new Int32Array(KEYS_PER_TEXT)
  writeBandKeys(wordHashes(madeWords(0, 12)), 9, keys, 0)
  expect([...keys]).toEqual(keysOf(madeWords(0, 9)))
})
test('a pair has an order', () => {
  expect(pair(1, 2)).not.toBe(pair(2, 1))
})
