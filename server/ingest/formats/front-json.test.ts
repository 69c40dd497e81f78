import { describe, expect, it } from 'vitest'
import { frontJson } from './front-json'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

describe('messages of Front', () => {
  it('is_inbound tells roles, the link tells the conversation, drafts are skipped', async () => {
    const readings = await readingsOfSample(frontJson, 'front-json.ndjson')
    expect(readings.map(drawReading)).toEqual([
      'message cnv_9a\n2025-02-22T04:53:20.250Z customer Zoe <zoe@example.org>: Two tickets please',
      'skipped draft cnv_9a',
      'message cnv_9a\n2025-02-22T04:56:40.000Z agent Abe Lund <abe@vendor.example>: <p>Here they are.</p>',
    ])
    expect(factsOf(readings[0])).toMatchObject({ customer: 'zoe@example.org', channel: 'email', subject: 'Tickets' })
  })

  it('comments of a conversation are notes between its messages', async () => {
    const [only] = await readingsOfSample(frontJson, 'front-conversations.json')
    expect(only && drawReading(only)).toBe(
      `conversation cnv_9b
2025-02-23T08:40:00.000Z customer - <->: Which seats?
2025-02-23T08:45:00.000Z agent internal - <abe@vendor.example>: row F is free
2025-02-23T08:50:00.000Z agent abe <->: Row F`,
    )
    expect(factsOf(only)).toMatchObject({ customer: 'yan@example.org', assignee: 'Abe Lund', tags: 'seats' })
  })
})
