import { describe, expect, it } from 'vitest'
import { hubspotTickets } from './hubspot-tickets'
import { drawSample } from './samples/testing'

describe('HubSpot tickets', () => {
  it('tell facts by their labels', async () => {
    expect(await drawSample(hubspotTickets)).toEqual([
      '4101 assignee=Bo Finch channel=Email closedAt=2025-03-04 08:00 openedAt=2025-03-03 08:00 priority=HIGH queue=Support status=Closed subject=Kettle leaks topic=Product Issue;Other',
      '4102 channel=Chat openedAt=2025-03-03 09:00 queue=Support status=New subject=Lid lost',
    ])
  })

  it('tell facts by their internal names', async () => {
    expect(await drawSample(hubspotTickets, 'hubspot-internal.csv')).toEqual([
      '4101 closedAt=2025-03-04T08:00:00.000Z openedAt=2025-03-03T08:00:00.000Z priority=HIGH queue=0 status=4 subject=Kettle leaks topic=OTHER',
    ])
  })
})
