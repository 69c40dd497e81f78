import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCueScan } from './cue-scan'

const scan = createCueScan([['sorry', 'well'], ['manager'], []])

test.each([
  ['', 0b100],
  ['So SORRY!', 0b101],
  ["we'll see", 0b101],
  ['we’ll see', 0b101],
  ['the manager is sorry', 0b111],
  ['managers', 0b100],
  ['éwell', 0b100],
])('%j holds the lists %d', (text, found) => {
  expect(scan(text)).toBe(found)
})

test('a word of a list is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(scan(`${before} manager ${after}`) & 0b010).toBe(0b010)
    }),
  )
})
