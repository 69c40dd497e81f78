import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { zendeskAccountCsv } from './zendesk-account-csv'

describe('Zendesk’s account export', () => {
  it('tells facts; durations, the summation column and ratings that were only offered are nothing', async () => {
    expect(await drawSample(zendeskAccountCsv)).toEqual([
      '501 assignee=Bo Finch channel=Mail closedAt=2025-03-03 12:00 csat=Good customer=7000000000001 openedAt=2025-03-03 08:00 priority=High queue=Night desk requester=7000000000001+ada.quill@example.com+Ada Quill status=Solved subject=Kettle leaks tags=kettle leak topic=Problem',
      '502 channel=Web Form customer=7000000000002 openedAt=2025-03-03 09:00 queue=Night desk requester=7000000000002+Cy Marsh status=Open subject=Invoice, again',
    ])
  })
})
