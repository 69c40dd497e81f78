import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { zendeskAuditsJson } from './zendesk-audits-json'

describe('audits of Zendesk', () => {
  it('comments are messages; creating, changing and notifying are not', async () => {
    const readings = await readingsOfSample(zendeskAuditsJson, 'zendesk-audits-json.ndjson')
    expect(readings.map(drawReading)).toEqual([
      'message 8201\n2025-03-06T08:00:00Z customer - <9100000000011>: I was charged twice.',
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
