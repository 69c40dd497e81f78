import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { helpscout } from './helpscout'
import { countReadings, drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'

describe('conversations of Help Scout', () => {
  it('threads are turned to oldest first, also within one second; drafts, hidden ones and line items are left out', async () => {
    const [first] = await readingsOfSample(helpscout, 'helpscout.json')
    expect(first && drawReading(first)).toBe(
      `conversation 61001
2025-01-10T18:00:00Z customer Uwe Stern <9>: A cup is missing.
2025-01-10T18:00:00Z agent internal Mina Okafor <5>: second time
2025-01-11T07:59:00Z agent Mina Okafor <5>: A new cup is sent.<br />Mina`,
    )
    expect(factsOf(first)).toEqual({
      customer: '9',
      requester: ['9', 'uwe@example.org', 'Uwe Stern'],
      queue: '44',
      assignee: 'Mina Okafor',
      channel: 'email',
      subject: 'Missing cup',
      tags: 'cup, refund',
      openedAt: '2025-01-10T18:00:00Z',
      closedAt: '2025-01-11T08:00:00Z',
      endedBy: 'agent',
      status: 'closed',
    })
  })

  it('chats go by their author; a conversation without threads is facts; a draft is skipped', async () => {
    const [, chat, listed, draft] = (await readingsOfSample(helpscout, 'helpscout.json')).map(drawReading)
    expect(chat).toBe('conversation 61002\n2025-01-12T10:00:00.123456Z customer - <10>: <p>Hi</p>')
    expect(listed).toBe('facts 61003')
    expect(draft).toBe('skipped draft 61004')
  })
})

const REAL = '../shared/data/formats/helpscout-1.json'

describe.skipIf(!existsSync(REAL))('a published example (skipped where the data is absent)', () => {
  it('1 conversation, 5 messages, 1 note: customer, agent, customer, note, agent', async () => {
    const readings = await readingsOfJson(helpscout, readFileSync(REAL, 'utf8'))
    expect(countReadings(readings)).toEqual({ conversations: 1, messages: 5, notes: 1 })
    const messages = readings.flatMap((reading) => (reading.kind === 'conversation' ? reading.messages : []))
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer', 'agent', 'agent'])
    expect(messages[3]?.visibility).toBe('internal')
  })
})
