import { expect, test } from 'vitest'
import { frequencyOf } from './word-frequencies'

test.each([
  ['you', 300],
  ['zebra', 1],
  ['with you', 100],
  ['you zebra', 1],
  ["DON'T", 25],
  ['', 1],
])('%j stands in about %i of a thousand messages', (phrase, perThousand) => {
  expect(frequencyOf(phrase)).toBe(perThousand)
})
