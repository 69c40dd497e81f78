import { describe, expect, it } from 'vitest'
import { salesforceCase } from './salesforce-case'
import { salesforceEmailMessage } from './salesforce-email-message'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

describe('names in capitals, as Data Loader writes them', () => {
  it('are those of cases', async () => {
    const csv =
      'ID,CASENUMBER,STATUS,CREATEDDATE,CLOSEDDATE,OWNERID\n5005f00000XyZab,00001234,New,2025-03-03T08:00:00.000Z,,0055f\n'
    expect(await readingsOfTable(salesforceCase, csv)).toMatchObject([
      { kind: 'facts', conversationId: '5005f00000XyZabAAF', facts: { openedAt: '2025-03-03T08:00:00.000Z' } },
    ])
  })

  it('are those of mails', async () => {
    const csv =
      'ID,PARENTID,MESSAGEDATE,FROMADDRESS,TEXTBODY,INCOMING,STATUS\n02s5f00000XyZab,5005f00000XyZab,2025-03-03T08:00:00.000Z,ada.quill@example.com,It leaks,true,1\n'
    expect(await readingsOfTable(salesforceEmailMessage, csv)).toMatchObject([
      { conversationId: '5005f00000XyZabAAF', message: { role: 'customer', text: 'It leaks' } },
    ])
  })

  it('are left alone in headers of anything else', () => {
    expect(createTableHeader(['OWNERID', 'Created', 'CASEID'], 'x.csv').keys).toEqual(['ownerid', 'created', 'caseid'])
    expect(createTableHeader(['OWNERID', 'COLOUR'], 'x.csv').keys).toEqual(['ownerid', 'colour'])
  })
})
