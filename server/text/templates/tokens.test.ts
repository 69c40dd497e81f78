import { expect, test } from 'vitest'
import { readTokens } from './read-tokens'
import {
  BODY,
  COURTESY,
  createTokens,
  DATE,
  EMAIL,
  FRAME,
  ID,
  MONEY,
  MOST_TOKENS,
  NAME,
  NUMBER,
  PHONE,
  QUOTED,
  TIME,
  TOKEN_KINDS,
  URL_KIND,
  WORD,
} from './tokens'

test('the number of a kind is its place among the kinds', () => {
  const numbers = [WORD, NAME, NUMBER, ID, DATE, TIME, MONEY, PHONE, URL_KIND, EMAIL, QUOTED]
  expect(numbers.map((kind) => TOKEN_KINDS[kind])).toEqual(
    'word name number id date time money phone url email quoted'.split(' '),
  )
  expect(numbers).toHaveLength(TOKEN_KINDS.length)
  // A kind goes into four bits where shapes are kept.
  expect(TOKEN_KINDS.length).toBeLessThanOrEqual(16)
})

test('what is not marked is the matter', () => {
  expect(BODY).toBe(0)
  expect(new Set([BODY, FRAME, COURTESY]).size).toBe(3)
})

test('there is room for the most tokens in every list, and nothing in them', () => {
  const { hashes, kinds, roles, starts, ends, sentences, size, length } = createTokens()
  expect([size, length]).toEqual([0, 0])
  for (const list of [hashes, kinds, roles, starts, ends, sentences]) {
    expect(list).toHaveLength(MOST_TOKENS)
    expect(list.some(Boolean)).toBe(false)
  }
})

test('two lists of tokens share nothing', () => {
  const [first, second] = [createTokens(), createTokens()]
  readTokens('Your lamp is here', first)
  expect([first.size, second.size]).toEqual([4, 0])
  expect(second.hashes.some(Boolean)).toBe(false)
})

test.each([
  ['as many words as there is room for', MOST_TOKENS, MOST_TOKENS],
  ['one more', MOST_TOKENS + 1, MOST_TOKENS],
])('of %s, all that fit are read', (_, words, size) => {
  const tokens = createTokens()
  readTokens('so '.repeat(words), tokens)
  expect(tokens.size).toBe(size)
})

test('a text longer than the units is read as far as they go, and ends with a zero', () => {
  const tokens = createTokens()
  readTokens('a'.repeat(100_000), tokens)
  expect(tokens.length).toBe(1 << 15)
  expect(tokens.units[tokens.length]).toBe(0)
  expect([tokens.size, tokens.ends[0]]).toEqual([1, 1 << 15])
})
