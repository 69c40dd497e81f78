import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { zammad } from './zammad'

describe('tickets of Zammad', () => {
  it('senders tell roles, internal articles are internal, mails of the system are automatic', async () => {
    const [only] = await readingsOfSample(zammad, 'zammad.json')
    expect(only && drawReading(only)).toBe(
      `conversation 71
2025-02-20T06:00:00.000Z customer Hal Ruiz <hal@example.org>: <div>The printer is offline.</div>
2025-02-20T06:00:03.000Z bot certain Desk <desk@nimbus.example>: We have your mail.
2025-02-20T07:00:00.000Z agent internal Lea <lea@vendor.example>: old model
2025-02-20T07:30:00.000Z agent Lea via Desk <lea@vendor.example>: Please restart it.`,
    )
    expect(factsOf(only)).toMatchObject({
      customer: 'hal@example.org',
      queue: 'Second line',
      assignee: 'lea@vendor.example',
      channel: 'email',
      closedAt: '2025-02-20T08:00:00.000Z',
    })
  })

  it('articles alone are messages of their ticket; notes of the system are lines of the log', async () => {
    expect((await readingsOfSample(zammad, 'zammad-articles.ndjson')).map(drawReading)).toEqual([
      'message 72\n2025-02-21T06:00:00.000Z customer Ivo <21>: No sound',
      'message 72\n2025-02-21T06:10:00.000Z system internal - <->: merged',
      'skipped other_event 72',
    ])
  })
})

it('a mail of the customer that Zammad took for automatic is suspected', () => {
  const article = (isAutomatic: boolean) => ({
    id: 1,
    ticket_id: 7,
    sender: 'Customer',
    type: 'email',
    internal: false,
    body: 'I am away',
    created_at: '2025-03-03T08:00:00Z',
    preferences: { 'is-auto-response': isAutomatic },
  })
  const marks = [true, false].map((isAutomatic) => {
    const reading = zammad.read(article(isAutomatic))
    return reading.kind === 'message' ? reading.message.automatic : reading
  })
  expect(marks).toEqual(['suspected', null])
})
