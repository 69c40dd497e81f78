import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'
import { zendeskTicketsJson } from './zendesk-tickets-json'

const ticket = { id: 1, requester_id: 10, submitter_id: 10, via: { channel: 'email' } }
const comment = {
  id: 5,
  author_id: 11,
  body: 'Yes',
  public: true,
  created_at: '2025-01-01T00:00:00Z',
  via: { channel: 'web' },
}

async function drawComment(changed: object): Promise<string> {
  const [reading] = await readingsOfJson(
    zendeskTicketsJson,
    JSON.stringify([{ ...ticket, comments: [{ ...comment, ...changed }] }]),
  )
  return reading === undefined ? '' : (drawReading(reading).split('\n')[1] ?? '')
}

describe('tickets of Zendesk', () => {
  it('comments become messages: one of HTML, plain and markdown; rules are bots; people in copy are customers', async () => {
    const [first] = await readingsOfSample(zendeskTicketsJson, 'zendesk-tickets-json.ndjson')
    expect(first && drawReading(first)).toBe(
      `conversation 8101
2025-03-03T22:14:05Z customer Ines Falk <9100000000001>: <div><p>The kettle leaks at the base.</p></div>
2025-03-03T22:14:09Z bot certain Tomas Brandt <9100000000002>: We have got your mail.
2025-03-04T07:00:00Z agent internal Tomas Brandt <9100000000002>: Third leak this week
2025-03-04T07:05:00Z customer - <9100000000003>: [attachment: leak.jpg]
2025-03-04T07:38:00Z ? - <9100000000009>: A new one is on its way.`,
    )
    expect(factsOf(first)).toEqual({
      customer: '9100000000001',
      requester: ['9100000000001', 'ines@example.org', 'Ines Falk'],
      queue: 'Night desk',
      assignee: 'Tomas Brandt',
      channel: 'email',
      subject: 'Kettle leaks',
      tags: 'kettle, warranty',
      priority: 'high',
      openedAt: '2025-03-03T22:14:05Z',
      closedAt: '2025-03-04T07:40:00Z',
      status: 'solved',
      csat: 'bad',
    })
  })

  it('a ticket without comments is facts, though it has a description; deleted ones are skipped; audits hold comments', async () => {
    const [, facts, deleted, audited] = (await readingsOfSample(zendeskTicketsJson, 'zendesk-tickets-json.ndjson')).map(
      drawReading,
    )
    expect(facts).toBe('facts 8102')
    expect(deleted).toBe('skipped other_event 8103')
    expect(audited).toBe(
      `conversation 8104
2025-03-05T10:00:00Z customer - <9100000000006>: Where is my parcel?
2025-03-05T10:05:00Z agent - <9100000000002>: It left on Monday.`,
    )
  })

  it.each([
    ['the requester', { author_id: 10 }, 'customer -'],
    ['the requester through an integration', { author_id: 10, via: { channel: 'api' } }, 'customer -'],
    ['somebody else through an integration', { via: { channel: 'api' } }, 'bot -'],
    ['a trigger', { via: { channel: 'rule' } }, 'bot certain -'],
    ['the answer bot', { via: { channel: 'answer_bot' } }, 'bot -'],
    ['Zendesk itself', { author_id: -1 }, 'bot -'],
    ['an end user with another id', { author: { role: 'end-user', name: 'Al' } }, 'customer Al'],
    ['an internal note', { public: false }, 'agent internal -'],
    ['somebody nobody knows', {}, '? -'],
  ])('%s', async (_who, changed, expected) => {
    expect(await drawComment(changed)).toContain(` ${expected} <`)
  })

  it('an object that is no ticket is rejected with a sentence', async () => {
    const readings = await readingsOfJson(zendeskTicketsJson, JSON.stringify([ticket, ticket, { error: 'too large' }]))
    expect(readings.map(({ kind }) => kind)).toEqual(['facts', 'facts', 'rejected'])
  })
})

const REAL = '../shared/data/formats/zendesk-3.json'

describe.skipIf(!existsSync(REAL))('a published example (skipped where the data is absent)', () => {
  it('is refused, since none of its comments has a time, with what to export instead', async () => {
    const readings = await readingsOfJson(zendeskTicketsJson, readFileSync(REAL, 'utf8'))
    expect(readings).toMatchObject([
      { kind: 'rejected', reason: expect.stringContaining('export the tickets as JSON') },
    ])
  })
})

it('a ticket of Zendesk with its comments beside it is one conversation', async () => {
  const [only] = await readingsOfJson(zendeskTicketsJson, JSON.stringify({ ticket, comments: [comment] }))
  expect(only && drawReading(only)).toBe('conversation 1\n2025-01-01T00:00:00Z ? - <11>: Yes')
})
