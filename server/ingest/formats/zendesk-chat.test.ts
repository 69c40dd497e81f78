import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'
import { zendeskChat } from './zendesk-chat'

describe('chats of Zendesk', () => {
  it('triggers and the answer bot are bots; joins, ratings and leavings are no messages', async () => {
    const [first] = await readingsOfSample(zendeskChat, 'zendesk-chat.json')
    expect(first && drawReading(first)).toBe(
      `conversation 2503.777001.Qk9Zx
2025-03-07T21:00:01.200000Z bot certain Nimbus <->: Can we help?
2025-03-07T21:00:30.807000Z customer Visitor 7312 <4.7qq>: Where is my parcel?
2025-03-07T21:02:10.000000Z agent Rhea <->: Let me look.
2025-03-07T21:03:00Z customer Visitor 7312 <4.7qq>: [attachment: label.png]
2025-03-07T21:04:00Z bot Help <->: You may read this page.`,
    )
    expect(factsOf(first)).toMatchObject({
      customer: 'pia@example.org',
      queue: 'After hours',
      assignee: 'Rhea',
      tags: 'parcel',
      closedAt: '2025-03-07T21:09:00Z',
      endedBy: 'agent',
      csat: 'good',
    })
  })

  it('a missed chat is the customer who left', async () => {
    const [, missed] = await readingsOfSample(zendeskChat, 'zendesk-chat.json')
    expect(missed && drawReading(missed)).toBe(
      'conversation 2503.777001.Qk9Zy\n2025-03-07T22:00:05Z customer Rhea <->: Anybody?',
    )
    expect(factsOf(missed)).toMatchObject({ status: 'missed', endedBy: 'customer' })
  })

  it('an offline message is one message of the visitor, not closed', async () => {
    const [, , offline] = await readingsOfSample(zendeskChat, 'zendesk-chat.json')
    expect(offline && drawReading(offline)).toBe(
      'conversation 2503.777001.Qk9Zz\n2025-03-08T02:00:00Z customer Jo Lind <jo@example.org>: Please call me back.',
    )
    expect(factsOf(offline)).not.toHaveProperty('closedAt')
  })

  it.each([
    ['an agent by id prefix', { nick: 'agent:9', name: 'Pia' }, 'agent Pia <agent:9>'],
    ['a trigger by id', { nick: 'agent:trigger', name: 'Shop' }, 'bot certain Shop <agent:trigger>'],
    ['an agent whose name has a comma', { name: 'Doe, Ann' }, 'agent Doe, Ann <->'],
    ['the visitor who is called like an agent', { name: 'Rhea', msg_id: 'x' }, 'customer Rhea <->'],
    ['the agent who is called like the visitor', { name: 'Rhea' }, 'agent Rhea <->'],
    ['somebody unknown', { name: 'Zed' }, '? Zed <->'],
  ])('%s', async (_who, changed, expected) => {
    const event = { type: 'chat.msg', msg: 'Hi', timestamp: '2025-01-01T00:00:00Z', ...changed }
    const chat = {
      id: 'c',
      type: 'chat',
      visitor: { name: 'Rhea' },
      agent_names: ['Rhea', 'Doe, Ann'],
      history: [event],
    }
    const [reading] = await readingsOfJson(zendeskChat, JSON.stringify(chat))
    expect(reading && drawReading(reading)).toContain(`Z ${expected}: Hi`)
  })
})
