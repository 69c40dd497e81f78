import { expect, test } from 'vitest'
import { slotKindWords } from './slot-kind-words'

test.each([
  ['name', 'name'],
  ['free', 'any words'],
  ['id', 'reference'],
  ['order', 'order'],
  ['toString', 'toString'],
])('a slot written ⟨%s⟩ is called %s', (kind, words) => expect(slotKindWords(kind)).toBe(words))
