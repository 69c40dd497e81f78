import { describe, expect, test } from 'vitest'
import { type Attribution, attribute } from './attribution'
import { measureClocks } from './clocks'
import { at, contextOf, conversationOf, NOTHING_ATTRIBUTED } from './testing'

const CHANGE = at('Wed 00:00')
const attribution: Attribution = {
  isEmpty: false,
  agentOf: (agentId) => (agentId === 4 ? 3 : agentId),
  vendorOfAgent: (agentId, instant) => (agentId === 3 ? (instant < CHANGE ? 8 : 9) : null),
  vendorOfQueue: (queue) => (queue === 'Night mail' ? 7 : null),
}

const authors = (drawing: string, queue: string | null = null) =>
  attribute(conversationOf(drawing, { queue }), attribution).messages.map(
    ({ agentId, vendorId }) => `${agentId ?? '-'}@${vendorId ?? '-'}`,
  )

describe('whose a message is', () => {
  test.each<[string, string, string[], string?]>([
    ["an agent's is of the vendor of that day", 'Tue 23:59 agent 3@1: hi\nWed 00:00 agent 3@1: hi', ['3@8', '3@9']],
    ['another name of an agent stands for the one', 'Tue 10:00 agent 4@1: hi', ['3@8']],
    ['of agents that nobody spoke of it is as the export says', 'Tue 10:00 agent 5@1: hi', ['5@1']],
    ["a customer's is of who answers for the queue", '09:00 customer: hi', ['-@7'], 'Night mail'],
    ['a row that names the vendor itself wins over the queue', '09:00 customer@2: hi', ['-@2'], 'Night mail'],
    ['a queue that nobody spoke of names nobody', '09:00 customer: hi', ['-@-'], 'Day mail'],
    ['bots and system lines stay as they are', '09:00 bot: hi\n09:01 system: hi', ['-@-', '-@-'], 'Night mail'],
  ])('%s', (_, drawing, expected, queue) => {
    expect(authors(drawing, queue)).toEqual(expected)
  })

  test('nothing said leaves the conversation as it is', () => {
    const conversation = conversationOf('09:00 customer: hi')
    expect(attribute(conversation, NOTHING_ATTRIBUTED)).toBe(conversation)
  })

  test('decides who is charged for a wait', () => {
    const told = conversationOf('09:00 customer: hi\n09:01 agent 4@1: hello', { queue: 'Night mail' })
    const [clock] = measureClocks(attribute(told, attribution), contextOf()).clocks
    expect(clock).toMatchObject({ chargedVendorId: 8, chargedAgentId: 3, holderVendorId: 7, replyVendorId: 8 })
  })
})
