import { describe, expect, it } from 'vitest'
import { chatwoot } from './chatwoot'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'

describe('conversations of Chatwoot', () => {
  it('message types 0 to 3 or their words are customer, agent, activity and template; private is internal', async () => {
    const [only] = await readingsOfSample(chatwoot, 'chatwoot.json')
    expect(only && drawReading(only)).toBe(
      `conversation 311
2025-01-04T14:13:20.000Z customer Dana Wolf <77>: My bill is wrong
2025-01-04T14:13:21.000Z bot certain - <->: We are closed until nine.
2025-01-04T14:14:10.000Z system - <->: Assigned to Per by Ana
2025-01-04T14:14:20.000Z agent internal Per <8>: big account
2025-01-04T14:14:30.000Z bot Helper <2>: I can look that up.
2025-01-04T14:14:40.000Z agent Per <8>: It is corrected.
2025-01-04T14:14:50.000Z customer Dana Wolf <77>: [attachment: bill.png]`,
    )
    expect(factsOf(only)).toMatchObject({
      customer: 'dana@example.org',
      queue: 'Blue',
      assignee: 'Per H.',
      channel: 'chat',
      tags: 'billing, eu',
      status: 'resolved',
    })
  })

  it('webhooks: a message is one, a changed state is skipped though it repeats a message', async () => {
    const readings = await readingsOfSample(chatwoot, 'chatwoot-webhooks.ndjson')
    expect(readings.map(drawReading)).toEqual([
      'message 312\n2025-01-05T10:00:00.000Z customer Finn <78>: Hello',
      'skipped state_change 312',
      'skipped other_event 312',
    ])
    expect(factsOf(readings[0])).toMatchObject({ channel: 'whatsapp', status: 'open' })
    expect(factsOf(readings[1])).toMatchObject({ status: 'resolved' })
  })
})

it('of Chatwoot’s list of conversations, which shows the last message only, none is taken for a whole', async () => {
  const conversation = (id: number, createdAt: number) => ({
    id,
    inbox_id: 2,
    created_at: 1_741_252_800,
    meta: { sender: { id: 31 } },
    messages: [{ id: 9, message_type: 1, private: false, content: 'Bye', created_at: createdAt }],
  })
  const payload = [conversation(1, 1_741_256_400), conversation(2, 1_741_252_801)]
  const list = { data: { meta: { all_count: 2 }, payload } }
  const [later, opening] = await readingsOfJson(chatwoot, JSON.stringify(list))
  expect(later && drawReading(later)).toMatch(/^rejected: .*only the last message of each/)
  expect(opening?.kind).toBe('conversation')
})

it('a mail that Chatwoot took for automatic is marked', () => {
  const message = (isAutomatic: boolean) => ({
    id: 1,
    conversation_id: 7,
    message_type: 0,
    private: false,
    content: 'I am away',
    created_at: 1740988800,
    content_attributes: { email: { auto_reply: isAutomatic } },
  })
  const marks = [true, false].map((isAutomatic) => {
    const reading = chatwoot.read(message(isAutomatic))
    return reading.kind === 'message' ? reading.message.automatic : reading
  })
  expect(marks).toEqual(['certain', null])
})
