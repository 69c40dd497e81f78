import { expect, test } from 'vitest'
import type { ImportedMessage } from '#server/domain/import'
import { agentNaming } from './name-agents'

const message = (role: ImportedMessage['role'], authorName: string | null, authorId: string | null = null) =>
  ({ role, authorName, authorId }) as ImportedMessage // Nothing else of a message is looked at.

test.each([
  ['by the id of the export, with the name', message('agent', 'Maya', 'u1'), { key: 'u1', name: 'Maya' }],
  ['by the name, where there is no id', message('agent', 'Maya'), { key: 'Maya', name: 'Maya' }],
  ['by the id alone, where there is no name', message('agent', null, 'u1'), { key: 'u1', name: 'u1' }],
  ['not at all, where nobody is named', message('agent', null), null],
  ['not at all, where a customer writes', message('customer', 'Ann'), null],
])('an agent is known %s', (_, told, known) => {
  expect(agentNaming({})(told)).toEqual(known)
})

test.each([
  ['Maya K.', null],
  ['maya  k.', 'u7'],
  ['Maya Klein', 'u1'],
  ['somebody', 'MK'],
])('an agent of several names is one person: %s, %s', (name, id) => {
  const nameAgent = agentNaming({ 'Maya K.': 'Maya Klein', MK: 'Maya K.' })
  expect(nameAgent(message('agent', name, id))).toEqual({ key: 'Maya Klein', name: 'Maya Klein' })
})

test('names that stand for each other in a circle end', () => {
  const nameAgent = agentNaming({ a: 'b', b: 'a' })
  expect(nameAgent(message('agent', 'a'))?.name).toMatch(/^[ab]$/)
})
