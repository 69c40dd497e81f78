import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { salesforceTranscripts } from './salesforce-transcripts'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

const sample = readFileSync(new URL('./samples/salesforce-transcripts.csv', import.meta.url), 'utf8')

test('a row with a body is a conversation, one without is facts, one that cannot be split is rejected', async () => {
  const [chat, missed, offsetsOnly, broken] = await readingsOfTable(salesforceTranscripts, sample)
  expect(chat).toMatchObject({
    kind: 'conversation',
    conversationId: '5701',
    facts: {
      channel: 'chat',
      requestedAt: '2025-03-04T21:09:30.000Z',
      closedAt: '2025-03-04T21:20:00.000Z',
      endedBy: 'Visitor',
      assignee: '0051',
      requester: [null, 'Otto'],
    },
    messages: [{ role: 'system' }, { role: 'agent', authorName: 'Ines M' }, { role: 'customer', authorName: 'Otto' }],
  })
  expect(missed).toMatchObject({ kind: 'facts', conversationId: '5702', at: '2025-03-04T22:00:40.000Z' })
  expect(offsetsOnly).toMatchObject({
    messages: [
      { role: 'customer', authorName: null, time: { base: '2025-03-04T22:30:00.000Z', addMs: 5000 } },
      { role: 'agent', authorName: null, time: { base: '2025-03-04T22:30:00.000Z', addMs: 20_000 } },
    ],
  })
  expect(broken).toMatchObject({ kind: 'rejected', column: 'Body', reason: expect.stringContaining('cannot be split') })
})

test.each([
  ['Id,ParentId,TextBody,HtmlBody,Incoming'],
  ['Id,ParentId,CommentBody,IsPublished,CreatedDate'],
  ['id,body,created_at,author'],
])('%s is not claimed', (header) =>
  expect(salesforceTranscripts.claims(createTableHeader(header.split(','), 'x.csv'))).toBeNull(),
)
