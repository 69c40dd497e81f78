import { expect, test } from 'vitest'
import { type NamedAgent, suggestSameAgents } from './suggest-same-agents'

const agent = (id: number, name: string, vendorId = 1, more: Partial<NamedAgent> = {}): NamedAgent => ({
  id,
  key: name.toLowerCase(),
  name,
  vendorId,
  sameAsId: null,
  messages: 10 - id,
  ...more,
})

test.each([
  ['the same name at two vendors', agent(1, 'Maya'), agent(2, 'Maya', 2)],
  ['the same id at two vendors', agent(1, 'Maya', 1, { key: '7' }), agent(2, 'Tom', 2, { key: '7' })],
  ['the same name written in two ways', agent(1, 'Klein, Zoë'), agent(2, 'zoe klein')],
  ['one name may be short for the other', agent(1, 'Maya Kern'), agent(2, 'Maya K.')],
  ['names that differ by one letter', agent(1, 'Maya Kern'), agent(2, 'Maya Kerns')],
])('two agents are suggested for %s', (why, one, other) => {
  expect(suggestSameAgents([one, other], [])).toEqual([{ agentId: 2, sameAsId: 1, why }])
  expect(suggestSameAgents([one, other], [[1, 2]])).toEqual([])
  expect(suggestSameAgents([one, { ...other, sameAsId: 1 }], [])).toEqual([])
})

test.each([
  ['short names one letter apart', agent(1, 'Marc'), agent(2, 'Mark')],
  ['seats', agent(1, 'Agent 12'), agent(2, 'Agent 13')],
  ['two letters apart', agent(1, 'Maya Kern'), agent(2, 'Maja Kerns')],
  ['different names', agent(1, 'Maya Kern'), agent(2, 'Tom Stone')],
])('agents are not suggested for %s', (_, one, other) => {
  expect(suggestSameAgents([one, other], [])).toEqual([])
})

test('the one with more messages stands for the others, and a thousand agents take no time', () => {
  expect(suggestSameAgents([agent(1, 'Maya', 1, { messages: 1 }), agent(2, 'Maya', 2)], [])).toMatchObject([
    { agentId: 1, sameAsId: 2 },
  ])
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const many = Array.from({ length: 1000 }, (_, id) =>
    agent(id, [7, 11, 13, 17, 19, 23, 29].map((prime) => letters[(id * prime + (id % 31)) % 26]).join('')),
  )
  const start = performance.now()
  suggestSameAgents(many, [])
  expect(performance.now() - start).toBeLessThan(2000)
})
