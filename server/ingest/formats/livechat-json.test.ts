import { describe, expect, it } from 'vitest'
import { livechatJson } from './livechat-json'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

describe('chats of LiveChat', () => {
  it('whispers are internal, system messages are system, files are named, forms are no messages', async () => {
    const [first] = await readingsOfSample(livechatJson, 'livechat-json.json')
    expect(first && drawReading(first)).toBe(
      `conversation TH1
2025-03-01T01:02:00.123456Z agent Gus <gus@vendor.example>: Hello Ola
2025-03-01T01:02:30.123456Z customer Ola Berg <cu-1>: Why is it dearer?
2025-03-01T01:03:00.123456Z agent internal Gus <gus@vendor.example>: help me with this
2025-03-01T01:04:00.123456Z agent Gus <gus@vendor.example>: [attachment: tariff.pdf]
2025-03-01T01:05:00.123456Z system - <->: Ola Berg closed the chat`,
    )
    expect(factsOf(first)).toEqual({
      customer: 'ola@example.org',
      requester: ['cu-1', 'ola@example.org', 'Ola Berg'],
      queue: '2, 5',
      assignee: 'Gus',
      channel: 'chat',
      tags: 'tariff',
      openedAt: '2025-03-01T01:00:00.000001Z',
      requestedAt: '2025-03-01T01:00:00.000002Z',
      closedAt: '2025-03-01T01:05:00.123456Z',
      endedBy: 'customer',
      csat: 'rated bad',
    })
  })

  it('several threads of one chat are one conversation, open while the last is; an unknown author is left open', async () => {
    const [, second] = await readingsOfSample(livechatJson, 'livechat-json.json')
    expect(second && drawReading(second)).toBe(
      `conversation PJ2
2025-03-02T01:00:00.000000Z customer - <cu-2>: One
2025-03-03T01:00:00.000000Z customer - <cu-2>: Two
2025-03-03T01:00:01.000000Z ? - <unknown>: Who am I?`,
    )
    expect(factsOf(second)).not.toHaveProperty('closedAt')
  })

  it.each([
    ['manual_archived_agent', 'agent'],
    ['routing.archived_inactive', 'system'],
    ['archived_customer_disconnected', 'customer'],
  ])('%s says that %s ended it', (type, endedBy) => {
    const events = [
      { type: 'system_message', system_message_type: type, text: 'x', created_at: '2025-01-01T00:00:00Z' },
    ]
    expect(
      factsOf(livechatJson.read({ id: 'c', users: [], thread: { id: 't', active: false, events } })),
    ).toMatchObject({ endedBy })
  })
})
