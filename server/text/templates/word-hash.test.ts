import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTokens } from './read-tokens'
import { createTokens } from './tokens'
import { articleHash, HASH_SEED, hashStep, joinHashes, mix, plainText, valueHash, wordHash } from './word-hash'

describe('two spellings of a word', () => {
  test.each([
    ['Lamp', 'lamp', true],
    ['ＬＡＭＰ', 'lamp', true],
    ["don't", 'dont', true],
    ['don’t', "don't", true],
    ['an', 'a', true],
    ['An', 'A', true],
    ['and', 'ad', false],
    ['lamp', 'lamps', false],
    ['lamp', 'palm', false],
    ['', 'a', false],
  ])('%s and %s have one hash: %s', (first, second, expected) => {
    expect(wordHash(first) === wordHash(second)).toBe(expected)
  })
})

test('a word has the hash that the reader of tokens gives it', () => {
  const tokens = createTokens()
  const letters = fc.constantFrom(...'abnäßжéABZ')
  const word = fc
    .tuple(letters, fc.array(fc.constantFrom(...'abnäéABZ', "'", '’'), { maxLength: 8 }), letters)
    .map(([first, inner, last]) => first + inner.join('') + last)
  fc.assert(
    fc.property(word, (written) => {
      readTokens(written, tokens)
      expect(tokens.size).toBe(1)
      expect(tokens.hashes[0]).toBe(wordHash(written))
    }),
    { seed: 3 },
  )
})

test('only "an" becomes "a"', () => {
  expect(articleHash(wordHash('lamp'))).toBe(wordHash('lamp'))
  expect(articleHash(wordHash('a'))).toBe(wordHash('a'))
  expect(articleHash(valueHash('an'))).toBe(wordHash('a'))
})

test.each([
  ['Your LAMP', 'your lamp'],
  ['Ｌａｍｐ ２', 'lamp 2'],
  ["It's", "it's"],
  ['ﬁn 😀', 'ﬁn 😀'],
  ['', ''],
])('%s is compared as %s', (written, plain) => {
  expect(plainText(written)).toBe(plain)
})

test('something masked has the hash of all its units in plain form, apostrophes and articles too', () => {
  expect(valueHash('AB-12')).toBe(valueHash('ab-12'))
  expect(valueHash('AB-12')).not.toBe(valueHash('AB 12'))
  expect(valueHash("O'Hara")).not.toBe(valueHash('OHara'))
  expect(valueHash('an')).not.toBe(valueHash('a'))
  expect(valueHash('')).toBe(mix(HASH_SEED))
})

test('mixing loses nothing: different hashes stay different', () => {
  const mixed = new Set(Array.from({ length: 50_000 }, (_, n) => mix(n)))
  expect(mixed.size).toBe(50_000)
  // And spreads what differs in its low bits only over the high ones.
  expect(new Set(Array.from({ length: 256 }, (_, n) => mix(n) >>> 24)).size).toBeGreaterThan(128)
})

test('hashes are whole numbers of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (text, next) => {
      for (const hash of [wordHash(text), valueHash(text), hashStep(HASH_SEED, next), joinHashes(0, next), mix(next)])
        expect(hash).toBe(hash | 0)
    }),
    { seed: 4 },
  )
})

test('joined hashes depend on all of them and on their order', () => {
  const join = (...hashes: number[]) => hashes.reduce(joinHashes, 0)
  expect(join(1, 2)).toBe(join(1, 2))
  expect(new Set([join(), join(1), join(2), join(1, 2), join(2, 1), join(0), join(0, 0), join(1, 2, 3)]).size).toBe(8)
})
