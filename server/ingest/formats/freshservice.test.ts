import { describe, expect, it } from 'vitest'
import { freshservice } from './freshservice'
import { drawSample } from './samples/testing'

describe('Freshservice tickets', () => {
  it('tell facts, with a header that comes twice', async () => {
    expect(await drawSample(freshservice)).toEqual([
      '71 assignee=Bo Finch channel=Portal closedAt=2025-03-05 10:00:00 csat=Happy customer=ada.quill@example.com openedAt=2025-03-03 08:00:00 priority=High queue=Network requester=ada.quill@example.com+Ada Quill status=Closed subject=No network tags=lan,plug topic=Network',
      '72 channel=Email customer=Cy Marsh openedAt=2025-03-04 08:00:00 priority=Low queue=Desktop requester=Cy Marsh status=Open subject=New screen topic=Hardware',
    ])
  })
})
