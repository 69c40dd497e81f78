import { describe, expect, it } from 'vitest'
import { gorgiasTickets } from './gorgias-tickets'
import { drawSample } from './samples/testing'

describe('Gorgias tickets', () => {
  it('tell facts and who asked', async () => {
    expect(await drawSample(gorgiasTickets)).toEqual([
      '8801 assignee=Bo channel=help-center closedAt=2025-03-04 08:00:00 csat=4 customer=ada.quill@example.com openedAt=2025-03-03 08:00:00 requester=ada.quill@example.com+Ada Quill subject=Where is my kettle? tags=order,late topic=Delivery',
      '8802 channel=email customer=cy.marsh@example.com openedAt=2025-03-03 09:00:00.125 requester=cy.marsh@example.com+Cy Marsh',
    ])
  })
})
