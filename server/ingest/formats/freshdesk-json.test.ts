import { describe, expect, it } from 'vitest'
import { freshdeskJson } from './freshdesk-json'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

const sample = () => readingsOfSample(freshdeskJson, 'freshdesk-json.json')

describe('tickets of Freshdesk', () => {
  it('the description comes first, then the conversations; empty ones are no messages', async () => {
    const [first] = await sample()
    expect(first && drawReading(first)).toBe(
      `conversation 501
2025-02-01T20:00:00Z customer Noor Haddad <80000000001>: <div>The lamp flickers.</div>
2025-02-01T20:30:00Z agent Nimbus Help <80000000002>: <p>Please swap the <b>bulb</b>.</p>
2025-02-01T20:31:00Z agent internal - <80000000003>: <div>calls often</div>
2025-02-01T21:00:00Z customer Noor Haddad <80000000001>: [attachment: lamp.mov]`,
    )
  })

  it('codes of status, priority and source become words; codes of the account stay', async () => {
    const [first, second] = await sample()
    expect(factsOf(first)).toEqual({
      customer: '80000000001',
      requester: ['80000000001', 'noor@example.org', 'Noor Haddad'],
      queue: '12',
      assignee: '80000000002',
      channel: 'Web form',
      subject: 'Lamp flickers',
      topic: 'Defect',
      tags: 'lamp, urgent',
      priority: 'High',
      openedAt: '2025-02-01T20:00:00Z',
      closedAt: '2025-02-02T08:00:00Z',
      status: 'Closed',
    })
    expect(factsOf(second)).toMatchObject({ status: '6', priority: 'Low', channel: 'Email' })
  })

  it('a description that the first conversation repeats is said once', async () => {
    const [, second] = await sample()
    expect(second && drawReading(second)).toBe(
      'conversation 502\n2025-02-03T10:00:00Z customer - <80000000004>: <p>Hello there</p>',
    )
  })

  it('a ticket without its conversations is facts, one with none is unanswered, one we opened is ours, a deleted one is skipped', async () => {
    const [, , listed, ours, deleted] = (await sample()).map(drawReading)
    expect(listed).toBe('facts 503')
    expect(ours).toBe('conversation 504\n2025-02-05T10:00:00Z agent - <80000000002>: <p>Your order is late.</p>')
    expect(deleted).toBe('skipped other_event 505')
  })

  it('the JSON export of an account has notes in wrappers and words for codes', async () => {
    const old = (await sample())[5]
    expect(old && drawReading(old)).toBe(
      `conversation 506
2025-02-06T10:00:00+05:30 customer Ada Quist <80000000008>: <p>Lost my key</p>
2025-02-06T12:00:00+05:30 agent Bo Lang <80000000002>: <p>A new key is ready.</p>`,
    )
    expect(factsOf(old)).toMatchObject({ status: 'Resolved', priority: 'Low', channel: 'Email', assignee: 'Bo Lang' })
  })
})
