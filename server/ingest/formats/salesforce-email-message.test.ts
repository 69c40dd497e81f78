import { describe, expect, it } from 'vitest'
import { salesforceEmailMessage } from './salesforce-email-message'
import { drawSample } from './samples/testing'

describe('Salesforce EmailMessages', () => {
  it('are incoming or outgoing; drafts and deleted ones are skipped, long and short ids are one', async () => {
    expect(await drawSample(salesforceEmailMessage)).toEqual([
      '5005f00000XyZabAAF 2025-03-03T08:00:00.000Z customer Ada Quill/ada.quill@example.com: My kettle leaks.|Ada',
      '5005f00000XyZabAAF 2025-03-03T09:00:00.000+0000 agent Bo Finch: html <p>Which one?</p>',
      'skipped draft',
      'skipped draft',
      '5005f00000XyZabAAF 2025-03-03T09:07:00.000Z customer* Ada Quill/ada.quill@example.com: I am away',
      'skipped other_event',
      'rejected Incoming: The column “Incoming” is empty here: it must say true or false.',
    ])
  })
})
