import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { opens, readAll } from '../testing'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { zendeskAuditsJson } from './zendesk-audits-json'

describe('audits of Zendesk', () => {
  it('comments are messages; creating, changing and notifying are not', async () => {
    const readings = await readingsOfSample(zendeskAuditsJson, 'zendesk-audits-json.ndjson')
    expect(readings.map(drawReading)).toEqual([
      'message 8201\n2025-03-06T08:00:00Z ? - <9100000000011>: I was charged twice.',
      'skipped state_change 8201',
      'message 8201\n2025-03-06T08:30:00Z ? - <9100000000012>: One of them is refunded.',
    ])
  })

  it('changes tell requester, subject, priority, status and closing', async () => {
    const [first, second, third] = await readingsOfSample(zendeskAuditsJson, 'zendesk-audits-json.ndjson')
    expect(factsOf(first)).toMatchObject({ customer: '9100000000011', subject: 'Invoice twice' })
    expect(factsOf(second)).toMatchObject({ priority: 'urgent' })
    expect(factsOf(third)).toMatchObject({ status: 'solved', closedAt: '2025-03-06T08:30:00Z' })
  })
})

it('a page of audits: the requester whom the first one names is told from the agents of the others', async () => {
  const audit = (id: number, author_id: number, events: object[]) => ({
    id,
    ticket_id: 8301,
    author_id,
    events,
    created_at: `2025-03-06T08:0${id}:00Z`,
  })
  const said = (id: number, isPublic: boolean) => ({ id, type: 'Comment', body: `text ${id}`, public: isPublic })
  const requester = { id: 9, type: 'Create', field_name: 'requester_id', value: '11' }
  const audits = [
    audit(1, 11, [said(1, true), requester]),
    audit(2, 12, [said(2, true)]),
    audit(3, 11, [said(3, true)]),
    audit(4, 12, [said(4, false)]),
  ]
  const bytes = new TextEncoder().encode(JSON.stringify({ audits, next_page: null, count: 4 }))
  const { batch } = await readAll(opens(bytes), { ...NO_OPTIONS, vendor: 'Harbour' })
  expect(batch.messages.map(({ role, visibility }) => [role, visibility])).toEqual([
    ['customer', 'public'],
    ['agent', 'public'],
    ['customer', 'public'],
    ['agent', 'internal'],
  ])
})
