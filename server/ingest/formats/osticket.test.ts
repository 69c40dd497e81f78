import { describe, expect, it } from 'vitest'
import { osticket } from './osticket'
import { drawSample } from './samples/testing'

describe('osTicket tickets', () => {
  it('tell facts, behind a byte order mark and formula guards', async () => {
    expect(await drawSample(osticket)).toEqual([
      '100231 assignee=Bo Finch channel=Email closedAt=3/14/25 8:00 AM customer=ada.quill@example.com openedAt=3/13/25 8:00 AM priority=High queue=Support requester=ada.quill@example.com+Ada Quill status=Closed subject==Kettle leaks topic=Repairs',
      '100232 channel=Web customer=cy.marsh@example.com openedAt=3/13/25 9:00 AM priority=Normal queue=Night desk requester=cy.marsh@example.com+Cy Marsh status=Open subject=Lid lost topic=Parts',
    ])
  })
})
