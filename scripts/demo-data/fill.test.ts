import { expect, test } from 'vitest'
import { fill } from './fill'
import { createRandom } from './random'

test.each([
  ['[a|a] word', {}, 'A word'],
  ['hello {first}', { first: 'Zoë' }, 'Hello Zoë'],
  ['[[x|x] y|x y]', {}, 'X y'],
  ['Dear {{first_name}},', {}, 'Dear {{first_name}},'],
  ['one.  two [|] , three', {}, 'One. Two, three'],
])('"%s" is written out', (sentence, values, expected) => {
  expect(fill(sentence, values, createRandom(1))).toBe(expected)
})

test('every wording of a choice comes up', () => {
  const random = createRandom(3)
  expect(new Set(Array.from({ length: 60 }, () => fill('[a|b|c]', {}, random)))).toEqual(new Set(['A', 'B', 'C']))
})

test('a slot that no conversation fills is a bug', () => {
  expect(() => fill('{nothing}', {}, createRandom(1))).toThrow('{nothing}')
})
