import { describe, expect, it } from 'vitest'
import { freshdesk } from './freshdesk'
import { drawSample } from './samples/testing'

describe('Freshdesk tickets', () => {
  it('tell when they were closed, else resolved, and read no duration as a time', async () => {
    expect(await drawSample(freshdesk)).toEqual([
      '301 assignee=BO FINCH channel=Email customer=ada.quill@example.com openedAt=08/01/2025 15:00 priority=Low queue=Night desk requester=ada.quill@example.com+Ada Quill status=Waiting on Maker subject=Kettle leaks, "badly" tags=kettle topic=Problem',
      '302 assignee=Bo Finch channel=web form closedAt=28/01/2025 9:05 csat=Slightly happy customer=cy.marsh@example.com openedAt=15/01/2025 22:14 priority=High queue=Night desk requester=cy.marsh@example.com+Cy Marsh status=Resolved subject=Lid lost topic=Question',
      '303 channel=Phone closedAt=19/01/2025 8:00 customer=di.roe@example.com openedAt=16/01/2025 0:30 priority=Urgent queue=Day desk requester=di.roe@example.com+Di Roe status=Closed subject=Invoice tags=bill,copy topic=Question',
    ])
  })
})
