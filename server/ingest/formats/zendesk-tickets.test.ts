import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { zendeskTickets } from './zendesk-tickets'

describe('Zendesk tickets of the API', () => {
  it('tell facts and the requester, not the submitter; deleted ones are skipped', async () => {
    expect(await drawSample(zendeskTickets)).toEqual([
      '501 assignee=7000000000009 channel=email customer=7000000000001 openedAt=2025-03-03 08:00:00 priority=high queue=44 requester=7000000000001 status=solved subject=Kettle leaks tags=kettle,leak',
      'skipped other_event',
    ])
  })
})
