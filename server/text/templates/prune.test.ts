import { expect, test } from 'vitest'
import { pruneGroups } from './prune'
import { groupTexts, madeWords } from './testing'

const made = (start: number): string =>
  Array.from(
    { length: 60 },
    (_, n) =>
      `w${'abcdefghij'[n % 10]}${String.fromCharCode(97 + ((start + n) % 26))}${'klmnopqrst'[(start + (n >> 1)) % 10]}`,
  ).join(' ')

test('a long text that nobody else writes cannot resemble another; a short one may', () => {
  const texts = [made(0), `${made(0)} and more`, made(5), 'short words']
  expect([...pruneGroups(groupTexts(texts))]).toEqual([1, 1, 0, 1])
})

const prune = (...texts: string[]): number[] => [...pruneGroups(groupTexts(texts))]

test('of no texts it says nothing', () => {
  expect(prune()).toEqual([])
})
test.each([
  [15, 1],
  [40, 0],
])('a text of %i words that nobody else writes: %i', (size, expected) => {
  expect(prune(madeWords(0, size), madeWords(500, 40))[0]).toBe(expected)
})
test.each([
  ['most of its runs', 90, 1],
  ['about half of its runs', 52, 1],
  ['a tenth of its runs', 12, 0],
])('a text that shares %s with another: %i words: %i', (_, shared, expected) => {
  expect(prune(madeWords(0, 100), `${madeWords(0, shared)} ${madeWords(500, 100 - shared)}`)).toEqual([
    expected,
    expected,
  ])
})
test('the same words in another order are no runs', () => {
  const words = madeWords(0, 60)
  expect(prune(words, words.split(' ').toReversed().join(' '))).toEqual([0, 0])
})
test('it does not matter in which order the texts come', () => {
  const texts = [made(0), `${made(0)} and more`, made(5), madeWords(0, 60), 'short words']
  expect(prune(...texts.toReversed())).toEqual(prune(...texts).toReversed())
})
