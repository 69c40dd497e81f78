import { expect, test } from 'vitest'
import { authorWords, messageMarks, sideOf } from './message-words'

const PLAIN = {
  authorName: null,
  role: 'agent',
  visibility: 'public',
  automatic: null,
  automaticReason: null,
  atAmbiguous: false,
} as const

test.each([
  [{}, []],
  [{ authorName: 'Maya' }, []],
  [{ authorName: 'Maya', role: 'customer' }, ['customer']],
  [{ role: 'bot' }, []],
  [{ authorName: 'Helper', role: 'bot', automatic: 'certain' }, ['bot', 'automatic']],
  [{ automatic: 'suspected', automaticReason: 'words' }, ['suspected automatic, by its words']],
  [{ automatic: 'certain', automaticReason: 'behaviour' }, ['automatic, by how this text is always sent']],
  [{ visibility: 'internal', atAmbiguous: true }, ['internal note', 'time ambiguous']],
] as const)('a message with %j is marked %j', (change, marks) => {
  expect(messageMarks({ ...PLAIN, ...change })).toEqual(marks)
})

test.each([
  [{ role: 'customer' }, 'customer'],
  [{ role: 'agent' }, 'agent'],
  [{ role: 'bot' }, 'machine'],
  [{ role: 'system' }, 'machine'],
  [{ role: 'agent', visibility: 'internal' }, 'note'],
] as const)('a message with %j stands with the %ss', (change, side) => {
  expect(sideOf({ ...PLAIN, ...change })).toBe(side)
})

test.each([
  ['Maya', 'Maya'],
  ['  ', 'Agent'],
  [null, 'Agent'],
])('an agent named %j is called %s', (authorName, words) => {
  expect(authorWords({ ...PLAIN, authorName })).toBe(words)
})
