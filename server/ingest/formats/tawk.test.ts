import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { tawk } from './tawk'

describe('chats of tawk.to', () => {
  it('senders v, a and s are customer, agent and system; files without text are named; typing is no message', async () => {
    const [chat] = await readingsOfSample(tawk, 'tawk.ndjson')
    expect(chat && drawReading(chat)).toBe(
      `conversation c-901
2025-02-10T12:00:00.000Z system - <->: Chat started
2025-02-10T12:00:05.000Z customer V1739188800 <eva@example.org>: Do you ship to Malta?
2025-02-10T12:01:00.000Z agent Rosa <ag1>: We do.
2025-02-10T12:02:00.000Z customer V1739188800 <eva@example.org>: [attachment: map.png]`,
    )
  })

  it('the webhook of the end is no message and tells the closing', async () => {
    const [, end] = await readingsOfSample(tawk, 'tawk.ndjson')
    expect(end && drawReading(end)).toBe('skipped state_change c-901')
    expect(factsOf(end)).toEqual({ closedAt: '2025-02-10T12:06:00.000Z' })
  })

  it('the webhook whole, with its property, is read alike', () => {
    const chat = {
      id: 'c',
      messages: [{ sender: { t: 'v', n: 'Al' }, type: 'msg', msg: 'Hi', time: '2025-01-01T00:00:00Z' }],
    }
    const reading = tawk.read({ event: 'chat:transcript_created', property: { name: 'Shop' }, chat })
    expect(drawReading(reading)).toBe('conversation c\n2025-01-01T00:00:00Z customer Al <->: Hi')
    expect(factsOf(reading)).toMatchObject({ queue: 'Shop' })
  })
})
