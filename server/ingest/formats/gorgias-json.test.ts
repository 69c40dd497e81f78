import { describe, expect, it } from 'vitest'
import { gorgiasJson } from './gorgias-json'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'

describe('tickets of Gorgias', () => {
  it('from_agent and public tell roles, rules are bots, empty bodies are no messages', async () => {
    const [only] = await readingsOfSample(gorgiasJson, 'gorgias-json.json')
    expect(only && drawReading(only)).toBe(
      `conversation 4401
2025-01-20T20:00:00.123456+00:00 customer Ray <ray@example.org>: It is blue.
2025-01-20T20:00:05+00:00 bot certain Shop <shop@nimbus.example>: We have your mail.
2025-01-21T08:50:00+00:00 agent internal Tess <9>: check stock
2025-01-21T09:00:00+00:00 agent Tess <tess@vendor.example>: <p>Red is on its way.</p>`,
    )
    expect(factsOf(only)).toMatchObject({
      customer: 'ray@example.org',
      queue: 'Evenings',
      assignee: 'Tess',
      tags: 'colour',
      closedAt: '2025-01-21T09:00:00+00:00',
      csat: '4',
    })
  })

  it('a ticket without messages is facts, one in the bin is skipped', () => {
    const ticket = { id: 1, created_datetime: '2025-01-01T00:00:00Z', customer: { id: 2 } }
    expect(drawReading(gorgiasJson.read(ticket))).toBe('facts 1')
    expect(drawReading(gorgiasJson.read({ ...ticket, trashed_datetime: '2025-01-02T00:00:00Z' }))).toBe(
      'skipped other_event 1',
    )
  })
})

it('messages that Gorgias lists without their tickets belong to the ticket they name; notes are internal', async () => {
  const said = (id: number, public_: boolean, from_agent: boolean) => ({
    id,
    ticket_id: 4402,
    public: public_,
    from_agent,
    channel: public_ ? 'email' : 'internal-note',
    sender: { id: 7 },
    body_text: `text ${id}`,
    created_datetime: '2025-03-06T08:00:00+00:00',
  })
  const page = { data: [said(1, true, false), said(2, false, true), said(3, true, true)], object: 'list' }
  expect((await readingsOfJson(gorgiasJson, JSON.stringify(page))).map(drawReading)).toEqual([
    'message 4402\n2025-03-06T08:00:00+00:00 customer - <7>: text 1',
    'message 4402\n2025-03-06T08:00:00+00:00 agent internal - <7>: text 2',
    'message 4402\n2025-03-06T08:00:00+00:00 agent - <7>: text 3',
  ])
})

it('a mail whose headers say that no person sent it is marked', () => {
  const message = (headers: unknown) => ({
    id: 1,
    ticket_id: 7,
    from_agent: false,
    public: true,
    body_text: 'I am away',
    sent_datetime: '2025-03-03T08:00:00Z',
    headers,
  })
  const marks = [{ 'Auto-Submitted': 'auto-replied' }, { Subject: 'Away' }, null].map((headers) => {
    const reading = gorgiasJson.read(message(headers))
    return reading.kind === 'message' ? reading.message.automatic : reading
  })
  expect(marks).toEqual(['certain', null, null])
})
