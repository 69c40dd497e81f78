import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyWordsOf, Grouper, MOST_WORDS, wantedRole, wordsKey } from './group-texts'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { BODY, COURTESY, createTokens } from './tokens'
import { wordHash } from './word-hash'

const tokens = createTokens()

function read(text: string) {
  readTokens(text, tokens)
  markRoles(text, tokens)
  return tokens
}

function groupsOf(texts: readonly string[]) {
  const grouper = new Grouper()
  const groupOf = texts.map((text, n) => grouper.add(read(text), n))
  return { groupOf, groups: grouper.groups() }
}

const hashes = (text: string): Int32Array => Int32Array.from(text.split(' ').filter(Boolean), wordHash)

describe('replies are of one group', () => {
  test.each([
    ['with the same words', 'your lamp is here', 'Your lamp: is here!', true],
    ['with other values', 'your order 4711 is here', 'your order 4712 is here', true],
    ['with another greeting', 'Hi Marta, your lamp is here', 'Dear Tom, your lamp is here', true],
    ['with a courtesy besides', 'your lamp is here', 'Your lamp is here. Thanks for waiting', true],
    ['not with another word', 'your lamp is here', 'your chair is here', false],
    ['not with another order', 'your lamp is here', 'here is your lamp', false],
    ['not with a word more', 'your lamp is here', 'your lamp is here now', false],
    ['not with another courtesy alone', 'Thanks for waiting', 'Thanks for calling', false],
  ])('%s', (_, first, second, expected) => {
    const { groupOf } = groupsOf([first, second])
    expect(groupOf[0] === groupOf[1]).toBe(expected)
  })
})

test('a reply without words is of none', () => {
  const { groupOf, groups } = groupsOf(['', '4711', 'Hi Marta,', '...'])
  expect(groupOf).toEqual([-1, -1, -1, -1])
  expect(groups.size).toBe(0)
})

test('a group knows how often and where first it was met, its words, and whether it is a courtesy', () => {
  const { groups } = groupsOf(['', 'your lamp is here', 'Thanks for waiting', 'your lamp is here'])
  expect(groups.size).toBe(2)
  expect([...groups.counts.subarray(0, 2)]).toEqual([2, 1])
  expect([...groups.firsts.subarray(0, 2)]).toEqual([1, 2])
  expect([...groups.offsets.subarray(0, 3)]).toEqual([0, 4, 7])
  expect([...groups.courtesies.subarray(0, 2)]).toEqual([0, 1])
  const words = new Int32Array(MOST_WORDS)
  expect(groups.copyWords(1, words)).toBe(3)
  expect(words.slice(0, 3)).toEqual(hashes('thanks for waiting'))
  expect(groups.wordsAt(4)).toBe(wordHash('thanks'))
  expect(groups.keys[0]).toBe(wordsKey(hashes('your lamp is here'), 4, BODY))
  expect(groups.keys[1]).toBe(wordsKey(hashes('thanks for waiting'), 3, COURTESY))
})

test('one more of a group counts, and one more of none does not', () => {
  const grouper = new Grouper()
  const group = grouper.add(read('your lamp is here'), 0)
  grouper.repeat(group)
  grouper.repeat(-1)
  expect(grouper.groups().counts.subarray(0, 2)).toEqual(Int32Array.of(2, 0))
})

test('a known wording comes before all replies and takes those of its words and role', () => {
  const grouper = new Grouper()
  expect(grouper.addKnown(hashes('your lamp is here'), BODY)).toBe(0)
  expect(grouper.addKnown(hashes('your lamp is here'), COURTESY)).toBe(1)
  expect(grouper.addKnown(new Int32Array(0), BODY)).toBe(-1)
  expect(grouper.add(read('your lamp is here'), 0)).toBe(0)
  expect(grouper.groups().firsts[0]).toBe(-1)
})

test('the groups are the same ones, as large, whatever the order of the replies', () => {
  const texts = ['your lamp is here', 'your rug is here', 'your lamp is here', 'Thanks for waiting', '', 'so be it']
  const sizes = (all: readonly string[]) => {
    const { groups } = groupsOf(all)
    return new Map(Array.from({ length: groups.size }, (_, n) => [groups.keys[n], groups.counts[n]]))
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(sizes(shuffled)).toEqual(sizes(texts))
    }),
    { seed: 12 },
  )
})

test('many groups are kept apart as well as a few', () => {
  const grouper = new Grouper()
  const most = 20_000
  const add = () => Array.from({ length: most }, (_, n) => grouper.addKnown(Int32Array.of(n, n >> 3), BODY))
  const first = add()
  expect(first).toEqual(Array.from({ length: most }, (_, n) => n))
  expect(add()).toEqual(first)
  const groups = grouper.groups()
  const words = new Int32Array(MOST_WORDS)
  expect(groups.size).toBe(most)
  expect(groups.counts.subarray(0, most).every((count) => count === 2)).toBe(true)
  expect(groups.copyWords(most - 1, words)).toBe(2)
  expect([words[0], words[1]]).toEqual([most - 1, (most - 1) >> 3])
})

test.each([1023, 1024, 1025])('the last of %i groups keeps its words', (most) => {
  const grouper = new Grouper()
  for (let n = 0; n < most; n++) grouper.addKnown(Int32Array.of(n, n), BODY)
  expect(grouper.groups().copyWords(most - 1, new Int32Array(MOST_WORDS))).toBe(2)
})

test('words beyond the 512th take no part', () => {
  const text = (words: number) => 'so '.repeat(words)
  const { groupOf, groups } = groupsOf([text(MOST_WORDS - 1), text(MOST_WORDS), text(MOST_WORDS + 1)])
  expect(groupOf).toEqual([0, 1, 1])
  expect(groups.offsets[2]).toBe(2 * MOST_WORDS - 1)
})

describe('courtesies are wanted only where there is nothing else', () => {
  test.each([
    ['Thanks for waiting', COURTESY],
    ['Thanks for waiting. Your lamp is here', BODY],
    ['Thanks for waiting. 4711', COURTESY],
    ['Hi Marta,', BODY],
    ['', BODY],
  ])('%s', (text, role) => {
    expect(wantedRole(read(text))).toBe(role)
  })
})

test('the words of a role are copied in order, without what is masked', () => {
  const words = new Int32Array(MOST_WORDS)
  read('Hi Marta, your order 4711 is here. Thanks for waiting')
  expect(words.slice(0, copyWordsOf(tokens, BODY, words))).toEqual(hashes('your order is here'))
  expect(words.slice(0, copyWordsOf(tokens, COURTESY, words))).toEqual(hashes('thanks for waiting'))
})

test('a key is a whole number of 53 bits that tells words, order and role apart, and 0 for none', () => {
  const keys = [
    wordsKey([1, 2], 2, BODY),
    wordsKey([2, 1], 2, BODY),
    wordsKey([1, 2], 1, BODY),
    wordsKey([1, 2], 2, COURTESY),
    wordsKey([0], 1, BODY),
    wordsKey([0, 0], 2, BODY),
    wordsKey([], 0, BODY),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.at(-1)).toBe(0)
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (words) => {
      const key = wordsKey(words, words.length, BODY)
      expect(Number.isInteger(key)).toBe(true)
      expect(key).toBeGreaterThan(0)
      expect(key).toBeLessThanOrEqual(2 ** 53)
    }),
    { seed: 13 },
  )
})
