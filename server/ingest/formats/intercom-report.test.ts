import { describe, expect, it } from 'vitest'
import { intercomReport } from './intercom-report'
import { drawSample } from './samples/testing'

describe('Intercom’s report', () => {
  it('tells facts, with the zone in the header', async () => {
    expect(await drawSample(intercomReport)).toEqual([
      '156600000000101 assignee=Bo Finch channel=Chat csat=5 customer=ada.quill@example.com openedAt=2025-03-03 09:00:00 queue=Night desk requester=ada.quill@example.com+Ada Quill status=closed subject=Kettle leaks topic=Kettles',
      '156600000000102 channel=Email openedAt=2025-03-03 09:30:00 status=open',
    ])
  })
})
