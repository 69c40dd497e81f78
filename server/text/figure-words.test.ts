import { expect, test } from 'vitest'
import { clockTimes, figuresAsWords, largeNumbers, smallNumbers, sums } from './figure-words'

test.each([
  ['', ''],
  ['7 cups', '9 cups'],
  ['21 cups and 1 jar', '9_ cups and 1 jar'],
  ['1,400 cups', '9____ cups'],
  ['$40 off', '8__ off'],
  ['it cost 12.50.', 'it cost 8____.'],
  ['at 17:30 or 5pm', 'at 7____ or 7__'],
])('%j is written %j', (text, written) => {
  expect(figuresAsWords(text)).toBe(written)
})

test('a text keeps its length, and every figure is a word of a list', () => {
  const text = 'Took $1,299.00 at 9 am, then 30, then 5'
  const written = figuresAsWords(text)
  expect(written).toHaveLength(text.length)
  const words = [...sums, ...clockTimes, ...smallNumbers, ...largeNumbers]
  for (const figure of written.match(/\d_*/g) ?? []) expect(words).toContain(figure)
})
