import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crisp } from './crisp'
import { countReadings, drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'

describe('conversations of Crisp', () => {
  it('without an id the user and the first time name the conversation; “user” is the customer', async () => {
    const [first] = await readingsOfSample(crisp, 'crisp.json')
    expect(first && drawReading(first)).toBe(
      `conversation kim@example.org 2025-01-01T00:00:00.000Z
2025-01-01T00:00:00.000Z customer Kim Oda <kim@example.org>: Is it large?
2025-01-01T00:00:01.000Z bot - <->: Somebody will be with you.
2025-01-01T00:01:00.000Z agent internal - <->: asked before
2025-01-01T00:01:01.000Z agent - <->: [attachment: sizes.pdf]`,
    )
    expect(factsOf(first)).toMatchObject({
      customer: 'kim@example.org',
      subject: 'Size',
      tags: 'shop, vip',
      status: 'resolved',
    })
  })

  it('the API’s shape: types, files and notes in “content”, events left out', async () => {
    const [, second] = await readingsOfSample(crisp, 'crisp.json')
    expect(second && drawReading(second)).toBe(
      `conversation session_51aa
2025-01-01T00:06:40.000Z customer Visitor 9 <->: Hello
2025-01-01T00:06:42.000Z customer Visitor 9 <->: [attachment: a.png]
2025-01-01T00:06:43.000Z agent internal Ove <op-7>: from Oslo`,
    )
  })
})

describe('messages of a session as Crisp’s API lists them', () => {
  it('belong to their session; notes are internal and events no messages', async () => {
    const said = (from: string, type: string, content: unknown, fingerprint: number) => ({
      session_id: 'session_7f',
      from,
      type,
      content,
      fingerprint,
      timestamp: 1_741_252_800_000 + fingerprint,
      user: { nickname: from === 'user' ? 'Ida' : 'Per' },
    })
    const data = [
      said('user', 'text', 'Does it dim?', 1),
      said('operator', 'note', 'the new one', 2),
      said('operator', 'event', { namespace: 'state:resolved' }, 3),
    ]
    const readings = await readingsOfJson(crisp, JSON.stringify({ error: false, reason: 'listed', data }))
    expect(readings.map(drawReading)).toEqual([
      'message session_7f\n2025-03-06T09:20:00.001Z customer Ida <->: Does it dim?',
      'message session_7f\n2025-03-06T09:20:00.002Z agent internal Per <->: the new one',
      'skipped state_change session_7f',
    ])
  })
})

const REAL = '../shared/data/formats/crisp-1.json'

describe.skipIf(!existsSync(REAL))('the vendor’s own example (skipped where the data is absent)', () => {
  it('2 conversations with ids of their own, 8 messages, 2 notes', async () => {
    const readings = await readingsOfJson(crisp, readFileSync(REAL, 'utf8'))
    expect(countReadings(readings)).toEqual({ conversations: 2, messages: 8, notes: 2 })
    const ids = readings.map((reading) => (reading.kind === 'conversation' ? reading.conversationId : null))
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(null)
  })
})
