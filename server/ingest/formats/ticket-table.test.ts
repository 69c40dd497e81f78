import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { ticketTable } from './ticket-table'

describe('A table of tickets', () => {
  it('tells facts by the names of its columns', async () => {
    expect(await drawSample(ticketTable)).toEqual([
      'K-1 assignee=Bo Finch closedAt=2025-03-04 08:00:00 customer=ada.quill@example.com openedAt=2025-03-03 08:00:00 priority=P1 queue=Night desk requester=ada.quill@example.com status=Closed',
      'K-2 openedAt=2025-03-03 09:00:00 priority=P3 queue=Day desk status=Open',
    ])
  })
})
