import { describe, expect, it } from 'vitest'
import { salesforceCase } from './salesforce-case'
import { drawSample } from './samples/testing'

describe('Salesforce cases', () => {
  it('tell facts; deleted ones are skipped', async () => {
    expect(await drawSample(salesforceCase)).toEqual([
      '5005f00000XyZabAAF assignee=0055f00000AgentAAB channel=Email closedAt=2025-03-04T08:00:00.000Z customer=0035f00000ContaAAB openedAt=2025-03-03T08:00:00.000Z priority=High requester=0035f00000ContaAAB+ada.quill@example.com status=Closed subject=Kettle leaks',
      'skipped other_event',
    ])
  })

  it('of a report are known by their number', async () => {
    expect(await drawSample(salesforceCase, 'salesforce-case-report.csv')).toEqual([
      '00001234 assignee=Bo Finch channel=Phone closedAt=3/14/2025, 9:30 PM customer=ada.quill@example.com openedAt=3/13/2025, 8:00 AM priority=High requester=ada.quill@example.com status=Closed subject=Kettle leaks',
    ])
  })
})
